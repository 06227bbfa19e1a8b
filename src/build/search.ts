import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SearchRecord } from '../lib/search/record.ts';
import { landingPages } from './landing-pages.ts';
import { pageSections } from './page-sections.ts';
import { searchFiles } from './search-files.ts';

/** Makes what search loads from the records that the site has written, and takes these away. */
export const search = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'search',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const listed = join(site, 'search/records.json');
        const ours = JSON.parse(readFileSync(listed, 'utf8')) as SearchRecord[];
        rmSync(listed);
        const whole = [...ours, ...landingPages(site, base, ours)];
        const records = [...whole, ...pageSections(site, base, whole)];
        for (const { path, content } of await searchFiles(records)) {
          mkdirSync(dirname(join(site, path)), { recursive: true });
          writeFileSync(join(site, path), content);
        }
        logger.info(`${String(records.length)} addresses can be found`);
      },
    },
  };
};
