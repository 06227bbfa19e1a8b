import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { answerFiles } from '../lib/search/answers.ts';
import { KIND_IDS } from '../lib/search/kinds.ts';
import { pack } from '../lib/search/pack.ts';
import { commonWords, realWords } from '../lib/search/real-words.ts';
import type { SearchRecord } from '../lib/search/record.ts';
import { landingPages } from './landing-pages.ts';
import { fullText } from './pagefind.ts';

/** Makes what search loads: the name index, the answers, the numbers of papers and the index of the full text. */
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

        rmSync(listed); // only this step reads it
        const records = [...ours, ...landingPages(site, base, ours)].sort(
          (a, b) => KIND_IDS.indexOf(a.kind) - KIND_IDS.indexOf(b.kind),
        );
        const { files, keys, places } = await fullText(records);
        const rest = { places, real: realWords(records), common: commonWords(records) };
        const write = (path: string, content: string | Uint8Array) => {
          mkdirSync(dirname(join(site, path)), { recursive: true });
          writeFileSync(join(site, path), content);
        };
        for (const { path, content } of files) write(`pagefind/${path}`, content);
        write('search/names.json', JSON.stringify(pack(records, keys, rest)));
        for (const [path, answers] of answerFiles(records))
          write(`search/${path}`, JSON.stringify(answers));
        logger.info(`${String(records.length)} addresses can be found`);
      },
    },
  };
};
