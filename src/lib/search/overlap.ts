import type { Entries, Entry } from './entries.ts';
import type { Word } from './fold.ts';
import type { Matches } from './vocabulary.ts';

/** How far a name and a query meet. */
export interface Overlap {
  /** `EXACT` where the name is what was typed, else from 0 to 1. */
  score: number;
  /** Share of what was typed that the name holds in some form, from 0 to 1; rare words count more. */
  covers: number;
  /** Whether the whole name stands in what was typed, among other words. */
  named: boolean;
}

/** What a name scores that is what was typed, but for the ending of a word. */
export const EXACT = 2;

/** What a name scores that is what was typed: more than any other, whatever else is weighed. */
export const LITERAL = 2.6;

const ASKED_SHARE = 0.55;

/** Weighs how much of the query a name holds, and how much of the name the query. */
export function overlap(
  { stems }: Entry,
  words: readonly Word[],
  matches: readonly Matches[],
  rarity: Entries['rarity'],
): Overlap {
  const met = new Map<string, number>();
  let asked = 0;
  let answered = 0;
  let touched = 0;
  words.forEach(({ stem }, place) => {
    let best = { stem, strength: 0 };
    for (const own of stems) {
      const strength = matches[place]?.get(own) ?? 0;
      if (strength > best.strength) best = { stem: own, strength };
    }
    const weight = rarity(best.stem);
    asked += weight;
    answered += weight * best.strength;
    if (best.strength === 0) return;
    touched += weight;
    met.set(best.stem, Math.max(met.get(best.stem) ?? 0, best.strength));
  });
  const total = stems.reduce((sum, stem) => sum + rarity(stem), 0);
  const held = [...met].reduce((sum, [stem, strength]) => sum + rarity(stem) * strength, 0);
  const covers = touched / asked;
  const exact = words.length === stems.length && answered === asked && held >= total;
  const named = held >= total;
  if (exact) return { score: EXACT, covers, named };
  const share = ASKED_SHARE + (1 - ASKED_SHARE) * Math.min(1, held / total);
  return { score: (answered / asked) * share, covers, named };
}
