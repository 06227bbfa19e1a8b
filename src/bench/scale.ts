import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const SOURCES = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Without s, vowels, y and z no word made of them is the plural or other spelling of another, which the glossary refuses. */
const LETTERS = 'bcdfghjklmnpqrtvwx';

/** A number in three letters, so that it may stand in an id and all names are equally long: 0 is bbb, 18 is bcb. */
const letters = (number: number): string =>
  [LETTERS.length ** 2, LETTERS.length, 1]
    .map((place) => LETTERS[Math.floor(number / place) % LETTERS.length])
    .join('');

const paperId = (index: number) => `madeup${String(1990 + (index % 30))}${letters(index)}`;

const paper = (index: number) => ({
  id: paperId(index),
  type: 'article-journal',
  title: `Findings on the made-up subject ${letters(index)} in a sample of ${String(index + 10)}`,
  author: [
    { family: `Family${letters(index)}`, given: 'Given' },
    { family: 'Madeup', given: letters(index) },
  ],
  issued: { 'date-parts': [[1990 + (index % 30)]] },
  'container-title': 'Journal of Made-up Research',
  volume: String(index),
  page: '1-9',
  custom: {
    design: 'human-experiment',
    system: 'human',
    intervention: 'touch',
    n: index + 10,
    finding: `In ${String(index + 10)} people the made-up measure ${letters(index)} rose.`,
    caveat: 'One laboratory, one made-up measure.',
    background: 'Made up to measure how the build grows.',
    doiStatus: 'none',
    metadataStatus: 'seen',
  },
});

const term = (index: number) => `---
term: made-up word ${letters(index)}
definition: A thing that somebody thought of, with the number ${String(index)}, to measure how the build grows.
field: research
citations: [${paperId(index)}]
---

One study looked at this thing in a sample of ${String(index + 10)} people [@${paperId(index)}].
`;

/** A copy of the project in a temporary folder with so many more entries, half of them terms and half papers. */
export function makeScaled(entries: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'scale-'));
  for (const source of SOURCES) cpSync(source, join(folder, source), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const indexes = Array.from({ length: entries / 2 }, (_, index) => index);
  const bibliography = join(folder, 'content/citations.json');
  const papers = JSON.parse(readFileSync(bibliography, 'utf8')) as object[];
  writeFileSync(bibliography, JSON.stringify([...papers, ...indexes.map(paper)], undefined, 2));
  for (const index of indexes) {
    const file = join(folder, `content/glossary/made-up-word-${letters(index)}.mdx`);
    writeFileSync(file, term(index));
  }
  return folder;
}
