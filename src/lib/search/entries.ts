import { edits } from './edits.ts';
import { lookalike, type Word } from './fold.ts';
import type { Named } from './names.ts';
import { nameWords } from './question.ts';

/** One name, cut up for searching. */
export interface Entry {
  /** Place of its record. */
  at: number;
  name: Named['names'][number];
  stems: string[];
  /** All its words run together, in one spelling. */
  joined: string;
}

/** Words run together, so that hyphens and spaces do not matter. */
export const join = (words: readonly Word[]): string => words.map(({ folded }) => folded).join('');

/** Stems of words that people put beside anything. */
const FAINT = new Set([
  'work',
  'help',
  'good',
  'bad',
  'real',
  'true',
  'thing',
  'caus',
  'happen',
  'best',
]);

/** All names by what search asks of them. */
export class Entries {
  readonly all: Entry[] = [];
  readonly words: Word[] = [];
  readonly #holding = new Map<string, Entry[]>();
  readonly #records = new Map<string, Set<number>>();
  readonly #pairs = new Map<string, Word[]>();
  readonly #count: number;

  constructor(records: readonly Named[]) {
    this.#count = records.length;
    records.forEach(({ names }, at) => {
      for (const name of names)
        for (const text of [name.text, lookalike(name.text)])
          if (text !== undefined) this.#add(at, name, nameWords(text));
    });
  }

  #add(at: number, name: Entry['name'], own: Word[]) {
    const entry = { at, name, stems: own.map(({ stem }) => stem), joined: join(own) };
    this.all.push(entry);
    this.words.push(...own);
    own.forEach((word, place) => {
      this.#holding.set(word.stem, [...(this.#holding.get(word.stem) ?? []), entry]);
      this.#records.set(word.stem, (this.#records.get(word.stem) ?? new Set()).add(at));
      const pair = own.slice(place, place + 2);
      if (pair.length === 2) this.#pairs.set(join(pair), pair);
    });
  }

  /** Names that hold a stem. */
  holding = (stem: string): Entry[] => this.#holding.get(stem) ?? [];

  /** How much a stem tells: the fewer records have it in a name, the more; what fits anything tells little. */
  rarity = (stem: string): number =>
    Math.log(1 + this.#count / (this.#records.get(stem)?.size ?? 1)) * (FAINT.has(stem) ? 0.3 : 1);

  /** The two words of a name that somebody wrote as one, at most so many letters wrong. */
  pair(folded: string, limit: number): Word[] | undefined {
    const exact = this.#pairs.get(folded);
    if (exact || limit === 0) return exact;
    return [...this.#pairs]
      .map(([joined, pair]) => ({ pair, far: edits(folded, joined, limit) }))
      .filter(({ far }) => far <= limit)
      .sort((a, b) => a.far - b.far)[0]?.pair;
  }
}
