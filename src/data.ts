import { getCollection, type CollectionEntry } from 'astro:content';
import { citedBy, invert, termsOf } from './lib/backlinks.ts';
import { authorYear, formatAll } from './lib/citation.ts';
import { FAMILY_IDS, LENS_IDS } from './lib/lens.ts';
import { once } from './lib/once.ts';
import { paths } from './lib/paths.ts';
import type { Citation } from './schemas/citation.ts';
import type { Claim } from './schemas/claim.ts';

/** A page that makes graded claims. */
export type GradedEntry = CollectionEntry<'mechanisms'> | CollectionEntry<'outcomes'>;

/** A claim with the page that makes it and the address it has there. */
export interface PlacedClaim {
  claim: Claim;
  page: GradedEntry;
  address: string;
}

const apaOf = once((records: Citation[]) => formatAll(records, 'apa'));
const labelsOf = once((records: Citation[]) => authorYear(records));

/** The one door to content: reads every collection once and hands out what pages need, by id or in order. */
async function open() {
  const byOrder =
    <Entry>(rank: (entry: Entry) => number, name: (entry: Entry) => string) =>
    (a: Entry, b: Entry) =>
      rank(a) - rank(b) || name(a).localeCompare(name(b), 'en');

  const [lenses, mechanisms, outcomes, terms, pages, citations, misconceptions, changes] =
    await Promise.all([
      getCollection('lenses'),
      getCollection('mechanisms'),
      getCollection('outcomes'),
      getCollection('glossary'),
      getCollection('pages'),
      getCollection('citations'),
      getCollection('misconceptions'),
      getCollection('changes'),
    ]);

  lenses.sort(
    byOrder(
      (entry) => entry.data.order,
      (entry) => entry.id,
    ),
  );
  mechanisms.sort(
    byOrder(
      ({ data }) => LENS_IDS.indexOf(data.lens) * 100 + FAMILY_IDS.indexOf(data.family),
      ({ data }) => data.title,
    ),
  );
  outcomes.sort(
    byOrder(
      () => 0,
      ({ data }) => data.title,
    ),
  );
  terms.sort(
    byOrder(
      () => 0,
      ({ data }) => data.term,
    ),
  );
  pages.sort(
    byOrder(
      ({ data }) => data.order,
      ({ id }) => id,
    ),
  );
  citations.sort(
    byOrder(
      () => 0,
      ({ id }) => id,
    ),
  );

  const graded: GradedEntry[] = [...mechanisms, ...outcomes];
  const claims = new Map<string, PlacedClaim>(
    graded.flatMap((page) =>
      page.data.claims.map((claim) => [
        claim.id,
        { claim, page, address: `${addressOf(page)}#${claim.id}` },
      ]),
    ),
  );
  const speaking = [...graded, ...lenses, ...terms, ...pages];
  const records: Citation[] = citations.map(({ data }) => data);

  return {
    lenses,
    mechanisms,
    outcomes,
    graded,
    terms,
    pages,
    citations,
    misconceptions,
    changes,
    claims,
    /** Formatted references in APA, in its order. */
    apa: apaOf(records),
    /** Author-year labels of all papers. */
    labels: labelsOf(records),
    /** Pages that cite a paper. */
    citing: invert(speaking, (page) => citedBy(speech(page))),
    /** Pages that explain or link a term. */
    usingTerm: invert(speaking, (page) => termsOf(speech(page))),
  };
}

/** A page's own words, for counting what it cites. */
export const speech = (entry: { data: object; body?: string }) => ({
  data: entry.data,
  body: entry.body ?? '',
});

/** The address of a page that makes claims. */
export const addressOf = ({ collection, id }: Pick<GradedEntry, 'collection' | 'id'>): string =>
  collection === 'mechanisms' ? paths.mechanism(id) : paths.outcome(id);

const STALE = 2000;
let opened: { at: number; library: ReturnType<typeof open> } | undefined;

/** All content, read once; while writing it is read again when it is two seconds old. */
export function library(): ReturnType<typeof open> {
  const fresh = opened && (!import.meta.env.DEV || Date.now() - opened.at < STALE);
  if (!opened || !fresh) opened = { at: Date.now(), library: open() };
  return opened.library;
}

/** What a map holds under an id; throws with the id and the place that asked when there is nothing. */
export function requireEntry<Value>(
  map: ReadonlyMap<string, Value>,
  id: string,
  usedIn: string,
): Value {
  const value = map.get(id);
  if (value === undefined) throw new Error(`Unknown id "${id}", used in ${usedIn}`);
  return value;
}

/** Entries of a collection by id. */
export const byId = <Entry extends { id: string }>(entries: readonly Entry[]): Map<string, Entry> =>
  new Map(entries.map((entry) => [entry.id, entry]));
