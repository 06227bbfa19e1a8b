import { distance } from 'fastest-levenshtein';

/** A title reduced to what two spellings of it share: lower-case words without marks or accents. */
export const titleKey = (title: string): string =>
  title
    .replaceAll(/<\/?(?:i|sup|sub)>/g, '')
    .normalize('NFKD')
    .replaceAll(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Numbers tell the parts of one work apart: "part II" is not a misprint of "part III". */
const numbers = (key: string) => (key.match(/\b(?:\d+|[ivx]+)\b/g) ?? []).join(' ');

/** Whether two title keys differ by no more than a slip: at most 4 % of the letters, the same numbers. */
export function nearlyEqual(a: string, b: string): boolean {
  if (a === b) return true;
  const slack = Math.floor(Math.max(a.length, b.length) * 0.04);
  if (Math.abs(a.length - b.length) > slack || numbers(a) !== numbers(b)) return false;
  return distance(a, b) <= slack;
}

/** Whether two title keys have next to nothing in common: more than half of the letters differ. */
export const unlike = (a: string, b: string): boolean =>
  !a.startsWith(b) && !b.startsWith(a) && distance(a, b) > Math.max(a.length, b.length) / 2;

/**
 * How a title is written, judged by its words of four letters or more. Proper names and the first words of
 * title and subtitle are capitalised in sentence case too, so only a clear majority tells.
 */
export function caseOf(title: string): 'sentence' | 'title' | 'capitals' {
  const words = title
    .replaceAll(/<[^>]+>/g, '')
    .replace(/^\P{L}*\S+/u, '')
    .replaceAll(/[:.?!–—]\s+\P{L}*\S+/gu, ' ')
    .split(/[\s/-]+/)
    .map((word) => word.replaceAll(/^\P{L}+|\P{L}+$/gu, ''))
    .filter((word) => /^\p{L}{4,}$/u.test(word));
  const share = (shape: RegExp) => words.filter((word) => shape.test(word)).length;
  const most = Math.max(2, words.length * 0.6);
  if (share(/^\p{Lu}+$/u) >= most) return 'capitals';
  return share(/^\p{Lu}\p{Ll}+$/u) >= most ? 'title' : 'sentence';
}
