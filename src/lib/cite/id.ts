import type { Citation } from '../../schemas/citation.ts';

/** What an id is made of. */
export type Named = Pick<Citation, 'title' | 'author' | 'editor' | 'issued'>;

/** Letters that Unicode does not take apart into a base letter and a mark. */
const LETTERS: Record<string, string> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
};

/** Words that begin many titles and tell none apart. */
const EMPTY = new Set(
  `a an the no on in of for to from with and or is are was were be do does did has have can could may
  might should will would what which how why when where who whose whether`.split(/\s+/),
);

/**
 * An id that is free and in the style of the bibliography: family name of the first author without accents
 * (`anon` where none is printed), year, first word of the title that means something; then b, c and so on.
 */
export function proposeId(paper: Named, taken: ReadonlySet<string>): string {
  const year = paper.issued['date-parts'][0]?.[0] ?? '';
  const base = `${family(paper)}${String(year)}${firstWord(paper.title)}`;
  if (!taken.has(base)) return base;
  for (let count = 1; ; count++) {
    const id = base + suffix(count);
    if (!taken.has(id)) return id;
  }
}

function family({ author, editor }: Named): string {
  const first = (author ?? editor)?.[0];
  const name = `${first?.['non-dropping-particle'] ?? ''}${first?.family ?? first?.literal ?? ''}`;
  return plain(name) || 'anon';
}

function firstWord(title: string): string {
  const words = title
    .replaceAll(/<[^>]+>/g, '')
    .split(/[\s/–—]+/)
    .map(plain)
    .filter(Boolean);
  return words.find((word) => !EMPTY.has(word) && /[a-z]/.test(word)) ?? words[0] ?? '';
}

/** Lower-case letters and digits alone. */
const plain = (text: string) =>
  Array.from(text.toLowerCase(), (letter) => LETTERS[letter] ?? letter)
    .join('')
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9]/g, '');

/** 1 is b, 25 is z, 26 is zb. */
const suffix = (count: number): string =>
  'z'.repeat(Math.floor((count - 1) / 25)) + String.fromCharCode(98 + ((count - 1) % 25));
