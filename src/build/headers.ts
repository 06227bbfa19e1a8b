import { readdirSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { hostHeaders, nginxInclude, SERVER_FILES } from '../lib/header-files.ts';

/** Writes the headers for hosts and for nginx beside the site; stands last, because each entry of the folder gets its rule. */
export const headers = (): AstroIntegration => {
  let base = '';
  return {
    name: 'headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:done': ({ dir }) => {
        const entries = readdirSync(dir, { withFileTypes: true }).map((entry) => ({
          name: entry.name,
          isFolder: entry.isDirectory(),
        }));
        writeFileSync(new URL(SERVER_FILES.hosts, dir), hostHeaders(entries, base));
        writeFileSync(new URL(SERVER_FILES.nginx, dir), nginxInclude(entries, base));
      },
    },
  };
};
