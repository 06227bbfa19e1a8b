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
/** From so many words on, long pages hold them all by chance, and what says it in other words is short. */
const SENTENCE = 4;
/** What a page that holds some of the words weighs beside one that holds all, of a few words and of a sentence. */
const PARTLY = 0.75;
const PARTLY_TOLD = 0.95;
const MOST_WORDS = 8;
/** About how many records there are, against which a word is rare. */
const RECORDS = 1_500;

/** What a word tells by how few records hold it, as in BM25; a word that none holds tells nothing. */
const rarity = (hits: TextHit[]) => (hits.length > 0 ? Math.log(1 + RECORDS / hits.length) : 0);

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
  if (words.length < 2 || (words.length < SENTENCE && together.length >= ENOUGH))
    return scaled(together, 1, together);
  const telling = words.filter((word) => !isCommon(word)).slice(0, MOST_WORDS);
  const apart = await Promise.all(telling.map(look));
  const weights = apart.map(rarity);
  const asked = weights.reduce((sum, weight) => sum + weight, 0);
  const sums = new Map<number, { hit: TextHit; score: number; met: number }>();
  apart.forEach((hits, place) => {
    const weight = weights[place] ?? 0;
    for (const hit of scaled(hits, 1, hits)) {
      const { score, met } = sums.get(hit.at) ?? { score: 0, met: 0 };
      sums.set(hit.at, { hit, score: score + weight * hit.score, met: met + weight });
    }
  });
  const partly = [...sums.values()].map(({ hit, score, met }) => ({
    ...hit,
    score: score * (met / asked),
  }));
  const whole = new Set(together.map(({ at }) => at));
  return [
    ...scaled(together, 1, together),
    ...scaled(
      partly.filter(({ at }) => !whole.has(at)),
      words.length < SENTENCE ? PARTLY : PARTLY_TOLD,
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
