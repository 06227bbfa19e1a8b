import { letters } from './fold.ts';

/** One page that the full text index found. */
export interface TextHit {
  /** Its place in the name index. */
  at: number;
  /** From 1 for the best downwards. */
  score: number;
  /** By which its excerpt is asked for. */
  excerpt: string;
}

/** Asks the index for the pages that hold all of the words given. */
export type Look = (words: string) => Promise<TextHit[]>;

const LEAST = 4;
const ENDING = 3;

/**
 * Whether a text has a word, in some form. Asked for a word that no page has, Pagefind answers with pages
 * that have a beginning of it, however short.
 */
export const holds = (text: string, word: string): boolean => {
  const begins = word.slice(0, Math.max(LEAST, word.length - ENDING));
  return ` ${letters(text)}`.includes(` ${begins}`);
};

const ENOUGH = 8;
const PARTLY = 0.75;
const MOST_WORDS = 6;

/**
 * Pages that hold the words, best first: all of them where enough pages do, else as many as possible,
 * so that one word too many never ends in nothing.
 */
export async function findText(
  words: readonly string[],
  isCommon: (word: string) => boolean,
  look: Look,
): Promise<TextHit[]> {
  const together = await look(words.join(' '));
  if (words.length < 2 || together.length >= ENOUGH) return scaled(together, 1, together);
  const telling = words.filter((word) => !isCommon(word));
  const apart = await Promise.all(telling.slice(0, MOST_WORDS).map(look));
  const sums = new Map<number, TextHit & { words: number }>();
  for (const hits of apart)
    for (const hit of hits) {
      const known = sums.get(hit.at);
      if (known) {
        known.score += hit.score;
        known.words += 1;
      } else sums.set(hit.at, { ...hit, words: 1 });
    }
  const partly = [...sums.values()].map(({ words: met, ...hit }) => ({
    ...hit,
    score: hit.score * (met / apart.length) ** 2,
  }));
  const whole = new Set(together.map(({ at }) => at));
  return [
    ...scaled(together, 1, together),
    ...scaled(
      partly.filter(({ at }) => !whole.has(at)),
      PARTLY,
      partly,
    ),
  ];
}

/** Scores from `top` downwards, against the best of a list; best first. */
function scaled(hits: TextHit[], top: number, among: TextHit[]): TextHit[] {
  const best = Math.max(...among.map(({ score }) => score), Number.MIN_VALUE);
  return hits
    .map((hit) => ({ ...hit, score: (hit.score / best) * top }))
    .sort((a, b) => b.score - a.score);
}
