import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { SITE_NAME } from '../lib/site.ts';
import type { SearchRecord } from '../lib/search/record.ts';

/** What these hold is found where it belongs: a figure with its mechanism, a frame with its page. */
const ELSEWHERE = /^\/(404\.html|search\/|figures\/.|embed\/.)/;

/** Pages that stand in no record of content, such as the glossary itself; known by title, description and keywords. */
export function landingPages(site: string, base: string, known: SearchRecord[]): SearchRecord[] {
  const covered = new Set(known.map(({ address }) => address));
  return globSync('**/*.html', { cwd: site })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .flatMap((file): SearchRecord[] => {
      const path = file.replace(/index\.html$/, '');
      const address = `${base}${path}`;
      if (ELSEWHERE.test(`/${path}`) || covered.has(address)) return [];
      const root = parse(readFileSync(join(site, file), 'utf8'));
      if (!root.querySelector('link[rel=canonical]')) return [];
      const title = root.querySelector('title')?.text.replace(` | ${SITE_NAME}`, '') ?? '';
      const meta = (name: string) =>
        root.querySelector(`meta[name=${name}]`)?.getAttribute('content') ?? '';
      const text = meta('description');
      const lay = meta('keywords').split(', ').filter(Boolean);
      return [
        {
          kind: 'Page',
          id: path,
          address,
          title,
          names: { lay },
          lenses: [],
          text,
          content: text,
          keywords: lay,
        },
      ];
    });
}
