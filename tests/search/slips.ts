import { plain } from '../../src/lib/search/fold.ts';
import type { Engine } from '../../src/lib/search/engine.ts';
import type { Found } from '../../src/lib/search/unpack.ts';

const ALPHABET = Array.from('abcdefghijklmnopqrstuvwxyz');
const SHORTEST = 5;

/** Every word that one letter added, dropped, changed or swapped with the next makes of a word. */
export function slipsOf(word: string): string[] {
  const slips = new Set<string>();
  for (let at = 0; at <= word.length; at++) {
    const [before, here, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
    for (const letter of ALPHABET) slips.add(before + letter + here + after);
    if (!here) continue;
    for (const letter of ALPHABET) slips.add(before + letter + after);
    slips.add(before + after);
    if (after) slips.add(before + after.charAt(0) + here + after.slice(1));
  }
  slips.delete(word);
  return [...slips];
}

/** Words of five letters or more in the names of terms, each with the places of the terms that hold it. */
export function headwordWords(records: readonly Found[]): Map<string, Set<number>> {
  const words = new Map<string, Set<number>>();
  records.forEach(({ kind, names }, at) => {
    if (kind !== 'Term') return;
    for (const word of plain(names[0]?.text ?? '').split(' '))
      if (word.length >= SHORTEST) words.set(word, (words.get(word) ?? new Set()).add(at));
  });
  return words;
}

/** Types every slip, or one in so many, and counts in how many a term with the word is among the first three. */
export function judgeSlips(engine: Engine, records: readonly Found[], oneIn = 1) {
  const missed: string[] = [];
  const words = headwordWords(records);
  let seen = 0;
  let slips = 0;
  for (const [word, terms] of words)
    for (const slip of slipsOf(word)) {
      seen += 1;
      if (seen % oneIn !== 0) continue;
      slips += 1;
      const first = engine.instant(slip).all.slice(0, 3);
      if (!first.some((at) => terms.has(at))) missed.push(`${slip} (${word})`);
    }
  return { words: words.size, slips, found: 1 - missed.length / slips, missed };
}
