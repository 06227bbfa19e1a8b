import { decode } from 'cborg';
import { expect, it } from 'vitest';
import { closed, opened } from '../../../src/build/index-file.ts';
import { fullText } from '../../../src/build/pagefind.ts';
import { smallIndex } from '../../../src/build/small-index.ts';
import type { SearchRecord } from '../../../src/lib/search/record.ts';

const FAMILY = Array.from('abcdfghijklmnopqrtuvwxz', (letter) => `wabc${letter}`);
const WORDS = ['wabc', ...FAMILY, ...Array.from({ length: 80 }, (_, at) => `x${at.toString(36)}q`)];

const RECORDS = Array.from({ length: 120 }, (_, at): SearchRecord => ({
  kind: 'Term',
  id: String(at),
  address: `/massage/glossary/${String(at)}/`,
  title: `gate ${String(at)}`,
  lenses: [],
  text: 'What it means.',
  content: `${WORDS.join(' ')} gates`,
  keywords: [],
}));

type List = [string, [string, number][], [from: string, to: string, name: string][]];
type Piece = [[word: string][]];

const files = await fullText(RECORDS);
const at = (path: string) => {
  const file = files.find((file) => file.path === path);
  if (!file) throw new Error(`No ${path} was written`);
  return opened(file);
};
const listed = files.find(({ path }) => path.endsWith('.pf_meta'));
const list = decode(at(listed?.path ?? 'list of pages')) as List;

it('names each page by its place among the records', () => {
  const urls = list[1].map(([name]) => {
    const { url } = JSON.parse(at(`fragment/${name}.pf_fragment`).toString()) as { url: string };
    return [Number(name.split('_')[1]), url];
  });
  expect(urls).toEqual(RECORDS.map(({ address }, place) => [place, address]));
});

it('cuts the index into pieces that hold all that sorts between their ends', () => {
  const pieces = list[2].map(([from, to, name]) => {
    const [words] = decode(at(`index/${name}.pf_index`)) as Piece;
    return { from, to, words: words.map(([word]) => word) };
  });
  const all = pieces.flatMap(({ words }) => words);
  expect(pieces.length).toBeGreaterThan(2);
  expect(all.length).toBeGreaterThan(WORDS.length);
  for (const word of all) {
    const holding = pieces.filter(({ words }) => words.includes(word));
    const sought = pieces.filter(({ from, to }) => from <= word && word <= to);
    // an end may be cut short of its last word, which Pagefind then finds by what they share
    const near = pieces.filter(({ from, to }) => from <= word && word.slice(0, to.length) <= to);
    expect(holding).toHaveLength(1);
    expect(sought.length > 0 ? sought : near).toEqual(holding);
  }
});

it('keeps a word and the longer ones that begin with it in one piece', () => {
  const holding = list[2].filter(([, , name]) => {
    const [words] = decode(at(`index/${name}.pf_index`)) as Piece;
    return words.some(([word]) => word.startsWith('wabc'));
  });
  expect(holding).toHaveLength(1);
});

it('refuses an index whose pages stand in another order', () => {
  const named = closed(Buffer.from(JSON.stringify({ url: '/a/' })));
  expect(() => smallIndex([{ path: 'index/a.pf_index', content: named }], [])).toThrow(
    'Pagefind wrote no list of pages',
  );
  expect(() => smallIndex(files, ['/massage/glossary/1/'])).toThrow('Pagefind has');
});
