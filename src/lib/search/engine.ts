import type { Lens } from '../lens.ts';
import { wordsOf } from './fold.ts';
import { arrange, type Group } from './arrange.ts';
import { counts, type Filter } from './counts.ts';
import { findText, type Look } from './full-text.ts';
import type { Kind } from './kinds.ts';
import { NameIndex, type Answer } from './names.ts';
import { nearestTerms } from './nearest.ts';
import { isNumber, numberIn } from './numbers.ts';
import type { Found, Packed } from './unpack.ts';
import { readQuery, textWords, type Query } from './question.ts';

/** What there is to show for a query. */
export interface Results {
  groups: Group[];
  /** Places of all results, the filter applied. */
  all: number[];
  kinds: Map<Kind, number>;
  lenses: Map<Lens, number>;
  /** The query as it was probably meant, where a word was mistyped. */
  corrected?: string;
}

/** What the engine asks of where it runs. */
export interface Sources {
  /** Pages that hold all of the words; none where one of the doubtful ones is in no page. */
  look: (words: string, doubtful: string[]) => ReturnType<Look>;
  /** Places of records by DOI or PubMed number. */
  numbers: () => Promise<Record<string, number>>;
}

/** Answers queries from names at once and from the full text when it is there; it knows nothing of pages. */
export class Engine {
  readonly #records: readonly Found[];
  readonly #names: NameIndex;
  readonly #sources: Sources;
  readonly #common: ReadonlySet<string>;

  constructor(
    records: readonly Found[],
    { real, common }: Pick<Packed, 'real' | 'common'>,
    sources: Sources,
  ) {
    this.#common = new Set(common);
    this.#records = records;
    this.#names = new NameIndex(records, new Set(real));
    this.#sources = sources;
  }

  /** The record at a place. */
  record = (at: number): Found => {
    const record = this.#records[at];
    if (!record) throw new Error(`No record stands at ${String(at)}`);
    return record;
  };

  /** Terms whose names are nearest to what was typed, for when nothing was found. */
  nearest = (text: string): Found[] => nearestTerms(this.#records, text);

  /** What names alone answer, without waiting. */
  instant(text: string, filter: Filter = {}): Results {
    const query = readQuery(text);
    return this.#results(query, this.#names.search(text, query), undefined, filter);
  }

  /** Names and the full text together. */
  async full(text: string, filter: Filter = {}): Promise<Results> {
    const query = readQuery(text);
    let answer = this.#names.search(text, query);
    const number = numberIn(text);
    if (number) answer.hits.unshift(...(await this.#numbered(number)));
    const meant = { text: answer.corrected ?? text };
    const isCommon = (word: string) => wordsOf(word).every(({ stem }) => this.#common.has(stem));
    const look = (words: string) => this.#sources.look(words, this.#unknown(words));
    const found = await findText(textWords(meant), isCommon, look);
    if (answer.hits.length + found.length === 0) answer = this.#names.search(text, query, true);
    return this.#results(query, answer, found, filter);
  }

  /** Words that no name has, so that only the full text can say whether they are words at all. */
  #unknown = (words: string): string[] =>
    words.split(' ').filter((word) => !wordsOf(word).every(this.#names.knows));

  #results(
    query: Query,
    { hits, corrected }: Answer,
    text: Parameters<typeof arrange>[2],
    filter: Filter,
  ): Results {
    const kindOf = (at: number) => this.record(at).kind;
    const every = arrange(query, hits, text, kindOf).flatMap((group) =>
      group.hits.map(({ at }) => at),
    );
    const fits = ({ at }: { at: number }) => {
      const { kind, lenses } = this.record(at);
      return (
        (!filter.kind || filter.kind === kind) && (!filter.lens || lenses.includes(filter.lens))
      );
    };
    const groups = arrange(query, hits.filter(fits), text?.filter(fits), kindOf);
    return {
      groups,
      all: groups.flatMap((group) => group.hits.map(({ at }) => at)),
      ...counts(every, filter, this.record),
      ...(corrected ? { corrected } : {}),
    };
  }

  async #numbered(number: string): Promise<Answer['hits']> {
    const places = await this.#sources.numbers();
    return Object.entries(places)
      .filter(([known]) => isNumber(number, known))
      .sort(([a], [b]) => a.length - b.length)
      .map(([known, at]) => ({
        at,
        score: 3,
        covers: 1,
        named: true,
        name: { text: known, of: 'title' as const },
      }));
  }
}
