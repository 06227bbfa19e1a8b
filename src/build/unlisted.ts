import { readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/** Finds pages that ask not to be indexed, so that the site map can leave them out; must stand before it. */
export function unlisted(): { integration: AstroIntegration; isListed: (page: string) => boolean } {
  let folder = new URL('file:///');
  let base = '/';
  const integration: AstroIntegration = {
    name: 'unlisted',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir }) => {
        folder = dir;
      },
    },
  };
  const isListed = (page: string) => {
    const path = decodeURIComponent(new URL(page).pathname).slice(base.length);
    const html = readFileSync(new URL(`${path}index.html`, folder), 'utf8');
    return !/<meta name="robots" content="[^"]*noindex/.test(html);
  };
  return { integration, isListed };
}
