import { Entries, join, type Entry } from './entries.ts';
import type { Word } from './fold.ts';
import { KINDS, type Kind } from './kinds.ts';
import { LITERAL, overlap, type Overlap } from './overlap.ts';
import { readQuery, type Query } from './question.ts';
import { NAME_CLASSES, type NameClass } from './record.ts';
import { slipsIn, Vocabulary } from './vocabulary.ts';

/** A record as far as its names go. */
export interface Named {
  kind: Kind;
  names: { text: string; of: NameClass }[];
}

/** A record whose name answers a query. */
export interface NameHit extends Overlap {
  /** Place of the record in the list that was indexed. */
  at: number;
  /** The name that was met. */
  name: Entry['name'];
}

/** What names alone say to a query. */
export interface Answer {
  hits: NameHit[];
  /** The query as it was probably meant, where a word was mistyped. */
  corrected?: string;
}

const JOINED = 0.9;
const MIN_JOINED = 3;
const MIN_PAIR = 6;

/** Kinds that a question, or an author with a year, asks for more than for others. */
const ASKED: Partial<Record<Kind, number>> = { Misconception: 1.6 };
const DATED: Partial<Record<Kind, number>> = { Paper: 1.6 };

/** An index over names, held in memory; it never throws and knows nothing of pages. */
export class NameIndex {
  readonly #entries: Entries;
  readonly #vocabulary: Vocabulary;
  readonly #kinds: Kind[];

  /** `real` holds words of the full text, in one spelling, that look like slips of a name. */
  constructor(records: readonly Named[], real: ReadonlySet<string> = new Set()) {
    this.#kinds = records.map(({ kind }) => kind);
    this.#entries = new Entries(records);
    this.#vocabulary = new Vocabulary(this.#entries.words, real);
  }

  /** Whether a word is known from a name, or from the full text as no slip of one. */
  knows = (word: Word): boolean => this.#vocabulary.knows(word);

  /** Records whose names answer a query, best first; `lenient` forgives more, where nothing else was found. */
  search(text: string, query: Query = readQuery(text), lenient = false): Answer {
    const typing = !/\s$/.test(text);
    const read = query.words.flatMap((word, place) =>
      this.#read(word, typing && place === query.words.length - 1, lenient),
    );
    const words = read.map(({ word }) => word);
    const matches = read.map((one) => one.matches);
    const best = new Map<number, NameHit>();
    const meet = (entry: Entry, { score, covers, named }: Overlap) => {
      const weighed = score * this.#weight(entry, query);
      if (weighed > (best.get(entry.at)?.score ?? 0))
        best.set(entry.at, { at: entry.at, score: weighed, covers, named, name: entry.name });
    };
    const stems = new Set(matches.flatMap((one) => [...one.keys()]));
    const entries = new Set([...stems].flatMap(this.#entries.holding));
    for (const entry of entries) meet(entry, overlap(entry, words, matches, this.#entries.rarity));
    this.#closed(join(query.words), meet);
    const corrected = read.some((one) => one.corrected !== undefined);
    return {
      hits: [...best.values()].sort((a, b) => b.score - a.score || a.at - b.at),
      ...(corrected
        ? { corrected: read.map((one) => one.corrected ?? one.word.surface).join(' ') }
        : {}),
    };
  }

  /** A typed word with what it can mean; two words where two were written as one. */
  #read(word: Word, typing: boolean, lenient: boolean) {
    const meaning = this.#vocabulary.meaning(word, typing, lenient);
    if (meaning.matches.size === 0 && word.surface.length >= MIN_PAIR) {
      const pair = this.#entries.pair(word.folded, slipsIn(word.surface));
      const slipped = pair && join(pair) !== word.folded;
      if (pair)
        return pair.map((part) => ({
          word: part,
          matches: new Map([[part.stem, 1]]),
          corrected: slipped ? part.surface : undefined,
        }));
    }
    return [{ word, matches: meaning.matches, corrected: meaning.corrected }];
  }

  /** Names met when all words are run together, as in heartrate or tgfb1. */
  #closed(typed: string, meet: (entry: Entry, overlap: Overlap) => void) {
    for (const entry of this.#entries.all) {
      const rest = (0.3 * typed.length) / entry.joined.length;
      if (entry.joined === typed) meet(entry, { score: LITERAL, covers: 1, named: true });
      else if (typed.length >= MIN_JOINED && entry.joined.startsWith(typed))
        meet(entry, { score: JOINED * (0.7 + rest), covers: 1, named: false });
    }
  }

  #weight({ at, name }: Entry, { asks, year }: Query): number {
    const kind = this.#kinds[at] ?? 'Page';
    const wanted = (asks ? ASKED[kind] : undefined) ?? (year ? DATED[kind] : undefined) ?? 1;
    return NAME_CLASSES[name.of].weight * KINDS[kind].weight * wanted;
  }
}
