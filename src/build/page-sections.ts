import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import type { SearchRecord } from '../lib/search/record.ts';

/** A heading of one word, such as Terms or Files, names nothing by itself. */
const NAMES = /\w\s+\w/;
const ENOUGH = 1_500;

/** The paragraphs and list items between a heading and the next one. */
function below(heading: HTMLElement): string[] {
  const texts: string[] = [];
  let node = heading.nextElementSibling;
  for (; node && node.tagName !== 'H2'; node = node.nextElementSibling) {
    const blocks = ['P', 'LI'].includes(node.tagName) ? [node] : node.querySelectorAll('p, li');
    texts.push(...blocks.map(({ text }) => text.replaceAll(/\s+/g, ' ').trim()));
  }
  return texts.filter((text) => text !== '');
}

/** The parts of the site's own pages that have a heading with an address, such as how claims are graded. */
export function pageSections(
  site: string,
  base: string,
  records: readonly SearchRecord[],
): SearchRecord[] {
  const known = new Set(records.map(({ address }) => address));
  return records
    .filter(({ kind }) => kind === 'Page')
    .flatMap((page) => {
      const file = join(site, page.address.slice(base.length), 'index.html');
      return parse(readFileSync(file, 'utf8'))
        .querySelectorAll('main h2[id]')
        .flatMap((heading): SearchRecord[] => {
          const address = `${page.address}#${heading.id}`;
          const title = heading.text.replace('¶', '').replaceAll(/\s+/g, ' ').trim();
          const texts = below(heading);
          if (known.has(address) || !NAMES.test(title) || texts.length === 0) return [];
          return [
            {
              ...page,
              id: heading.id,
              address,
              title,
              names: {},
              text: texts[0] ?? '',
              note: page.title,
              content: texts.join(' ').slice(0, ENOUGH),
              keywords: [],
            },
          ];
        });
    });
}
