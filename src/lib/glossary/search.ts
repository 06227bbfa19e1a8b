import MiniSearch, { type QueryCombination } from 'minisearch';
import { wordsOf } from './words.ts';

/** A term as the live filter knows it. */
export interface Named {
  id: string;
  names: readonly string[];
}

const keysOf = (text: string) => wordsOf(text).map(({ key }) => key);

/** A name without spaces and hyphens: a space too many or too few is a slip as well. */
const closed = (name: string) => keysOf(name).join('');

/** Slips of the finger that are forgiven, fewest first. */
const SLIPS = [0, 1, 2];

/**
 * Finds terms by any of their names as they are typed: every word, or the beginning of it, in British or American
 * spelling. Only where that finds nothing it forgives one slip a word, then two; short words forgive fewer.
 */
export function termFinder(terms: readonly Named[]): (query: string) => Set<string> {
  const index = new MiniSearch<{ id: string; names: string }>({
    fields: ['names'],
    tokenize: keysOf,
    processTerm: (word) => word,
  });
  index.addAll(
    terms.map(({ id, names }) => ({
      id,
      names: names.flatMap((name) => [name, closed(name)]).join('; '),
    })),
  );
  return (query) => {
    for (const slips of SLIPS) {
      const words: QueryCombination = {
        queries: [query],
        combineWith: 'AND',
        prefix: true,
        fuzzy: (word: string) => Math.min(slips, Math.max(0, word.length - 2)),
      };
      const found = index.search({ queries: [words, { ...words, queries: [closed(query)] }] });
      if (found.length > 0) return new Set(found.map(({ id }) => String(id)));
    }
    return new Set();
  };
}
