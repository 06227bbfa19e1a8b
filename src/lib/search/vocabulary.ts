import { edits } from './edits.ts';
import type { Word } from './fold.ts';

/** How well each known stem answers a typed word: 1 is the word itself, less is a beginning or a slip. */
export type Matches = Map<string, number>;

/** What a typed word can mean among the words of all names. */
export interface Meaning {
  matches: Matches;
  /** The word as it should be spelt, where it was mistyped. */
  corrected?: string;
}

interface Known {
  text: string;
  stem: string;
  letters: number;
}

const LAST_PREFIX = 0.92;
const PREFIX = 0.75;
/** A word inside a longer one, as arthritis in osteoarthritis. */
const END = 0.7;
const MIN_END = 6;
const SLIPS = [0, 0.72, 0.5];
const SLIP_PREFIX = 0.4;
/** What the word that was probably meant has before others as near. */
const MEANT = 0.02;
const MIN_BEGUN = 5;
const MIN_KNOWN = 4;

/** Letters that may be wrong: one from four letters, two from eight; below that too many words are near each other. */
export const slipsIn = (word: string) => (word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0);

/** The letters of a word as bits, so that words far apart are told apart at a glance. */
const lettersOf = (word: string) => {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) % 26);
  return bits;
};

/** How many letters at both ends of a typed word stand as they do in another: a forgotten letter keeps them all. */
function lettersKept(typed: string, text: string): number {
  const run = (from: (word: string, at: number) => string | undefined) => {
    let length = 0;
    while (length < typed.length && from(typed, length) === from(text, length)) length += 1;
    return length;
  };
  const [begin, end] = [run((word, at) => word[at]), run((word, at) => word.at(-1 - at))];
  return Math.min(begin + end, typed.length, text.length);
}

const differing = (bits: number) => {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
};

/** The words of all names, by every way they may be written. */
export class Vocabulary {
  readonly #stems = new Map<string, string>();
  readonly #known: Known[];
  readonly #real: ReadonlySet<string>;

  /** `real` holds words of the full text, in one spelling, that look like slips of a name and are none. */
  constructor(words: Iterable<Word>, real: ReadonlySet<string>) {
    for (const { surface, folded, stem } of words) {
      this.#stems.set(surface, stem);
      if (!this.#stems.has(folded)) this.#stems.set(folded, stem);
    }
    this.#known = [...this.#stems].map(([text, stem]) => ({
      text,
      stem,
      letters: lettersOf(text),
    }));
    this.#real = real;
  }

  /** Whether a word is known, in a name or in the full text. */
  knows = ({ surface, folded }: Pick<Word, 'surface' | 'folded'>): boolean =>
    this.#stems.has(surface) || this.#stems.has(folded) || this.#real.has(folded);

  /** What a typed word can mean; of a word still being typed, its beginning is enough. */
  meaning(word: Word, typing: boolean, lenient = false): Meaning {
    const { surface, folded, stem } = word;
    const matches: Matches = new Map();
    const begins = typing ? LAST_PREFIX : PREFIX;
    for (const known of this.#known) {
      const isPrefix = known.text.startsWith(surface) || known.text.startsWith(folded);
      if (known.stem === stem) matches.set(stem, 1);
      else if (isPrefix || (surface.length >= MIN_END && known.text.endsWith(folded))) {
        const whole = 0.7 + (0.3 * surface.length) / known.text.length;
        const strength = (isPrefix ? begins : END) * whole;
        if (strength > (matches.get(known.stem) ?? 0)) matches.set(known.stem, strength);
      }
    }
    return this.knows(word) || matches.has(stem)
      ? { matches }
      : this.#slips(surface, folded, matches, lenient);
  }

  #slips(surface: string, folded: string, matches: Matches, lenient: boolean): Meaning {
    const limit = lenient && surface.length >= MIN_BEGUN ? 2 : slipsIn(surface);
    if (limit === 0 || /\d/.test(surface)) return { matches };
    const isBegun = [...matches.values()].some((strength) => strength > (SLIPS[1] ?? 0));
    let best = { text: '', stem: '', distance: limit + 1, kept: 0 };
    const letters = lettersOf(surface);
    for (const known of this.#known) {
      const distance = this.#distance(surface, folded, letters, known, limit);
      const strength = distance <= limit ? (SLIPS[distance] ?? 0) : slippedPrefix(surface, known);
      if (strength > (matches.get(known.stem) ?? 0)) matches.set(known.stem, strength);
      if (distance > Math.min(limit, best.distance)) continue;
      const kept = lettersKept(surface, known.text);
      if (distance < best.distance || (distance === best.distance && kept > best.kept))
        best = { ...known, distance, kept };
    }
    if (!best.text) return { matches };
    const strength = (SLIPS[best.distance] ?? 0) + MEANT;
    matches.set(best.stem, Math.max(strength, matches.get(best.stem) ?? 0));
    return isBegun ? { matches } : { matches, corrected: best.text };
  }

  #distance(surface: string, folded: string, letters: number, known: Known, limit: number): number {
    const { text } = known;
    const far = limit + 1;
    if (text.length < MIN_KNOWN || Math.abs(text.length - surface.length) > limit + 1) return far;
    // a slip changes at most two letters of the set; a fold of the spelling may change some more
    if (differing(letters ^ known.letters) > 2 * limit + 2) return far;
    const distance = edits(surface, text, limit);
    return folded === surface ? distance : Math.min(distance, edits(folded, text, limit));
  }
}

/** A long word mistyped while it is still being typed: its first letter stands. */
function slippedPrefix(surface: string, { text }: Known): number {
  const isLonger = text.length > surface.length + 1 && surface.length >= MIN_BEGUN;
  if (!isLonger || !text.startsWith(surface.charAt(0))) return 0;
  return edits(surface, text.slice(0, surface.length), 1) <= 1 ? SLIP_PREFIX : 0;
}
