import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { invert, termsOf } from './lib/backlinks.ts';
import { authorYear, formatAll, type Style } from './lib/citation.ts';
import { addressOf } from './lib/address-of.ts';
import { isGraded, speech, type GradedEntry, type PlacedClaim, type Speaker } from './entries.ts';
import { glossaryMatcher, termsNamed } from './lib/glossary/names.ts';
import { historyOf } from './lib/history.ts';
import { FAMILY_IDS, LENS_IDS } from './lib/lens.ts';
import { once } from './lib/once.ts';
import { anchors, placesOf } from './lib/places.ts';
import { plainText } from './lib/rich-text.ts';
import { sorted } from './lib/sorted.ts';
import type { Citation } from './schemas/citation.ts';

export * from './entries.ts';
export { byId, requireEntry } from './lib/lookup.ts';

const formattedOf = once(({ records, style }: { records: Citation[]; style: Style }) =>
  formatAll(records, style),
);
const labelsOf = once((records: Citation[]) => authorYear(records));

const inOrder = async <Name extends CollectionKey>(
  name: Name,
  ...keys: ((entry: CollectionEntry<Name>) => string | number)[]
) => sorted<CollectionEntry<Name>>(await getCollection(name), ...keys);

/** The one door to content: reads every collection once and hands out what pages need, by id or in order. */
async function open() {
  const [
    lenses,
    mechanisms,
    outcomes,
    terms,
    pages,
    citations,
    misconceptions,
    changes,
    retired,
    layWords,
  ] = await Promise.all([
    inOrder('lenses', ({ data }) => data.order),
    inOrder(
      'mechanisms',
      ({ data }) => LENS_IDS.indexOf(data.lens),
      ({ data }) => FAMILY_IDS.indexOf(data.family),
      ({ data }) => data.title,
    ),
    inOrder('outcomes', ({ data }) => data.title),
    inOrder('glossary', ({ data }) => data.term),
    inOrder(
      'pages',
      ({ data }) => data.order ?? 0,
      ({ id }) => id,
    ),
    inOrder('citations', ({ id }) => id),
    getCollection('misconceptions'),
    getCollection('changes'),
    getCollection('retired'),
    getCollection('layWords'),
  ]);

  const graded: GradedEntry[] = [...mechanisms, ...outcomes];
  const claims = new Map<string, PlacedClaim>(
    graded.flatMap((page) =>
      page.data.claims.map((claim) => [
        claim.id,
        { claim, page, address: `${addressOf(page)}#${claim.id}` },
      ]),
    ),
  );
  const speaking: Speaker[] = [...graded, ...lenses, ...terms, ...pages];
  const saidOf = (page: Speaker) =>
    misconceptions.filter(({ data }) => isGraded(page) && data.mechanisms.includes(page.id));
  const placesIn = (page: Speaker) =>
    placesOf(
      speech(page),
      saidOf(page).map(({ id, data }) => ({
        anchor: anchors.misconception(id),
        text: data.evidence,
      })),
    );
  const papersOf = (page: Speaker) => [...placesIn(page).keys()];
  const records: Citation[] = citations.map(({ data }) => data);
  const match = glossaryMatcher(terms.map(({ id, data }) => ({ id, ...data })));
  const termsOfPage = new Map(
    speaking.map((page) => {
      const answers = saidOf(page).map(({ data }) => data.evidence);
      return [page, termsOf(speech(page), answers, match)];
    }),
  );
  const termsIn = (page: Speaker) => termsOfPage.get(page) ?? [];

  return {
    lenses,
    mechanisms,
    outcomes,
    graded,
    terms,
    pages,
    citations,
    misconceptions,
    retired,
    history: historyOf(changes, retired),
    layWords,
    claims,
    /** Formatted references, in the order of their style. */
    formatted: once((style: Style) => formattedOf({ records, style })),
    /** Author-year labels of all papers. */
    labels: labelsOf(records),
    /** What is often said of what a page is about. */
    saidOf,
    /** Every paper a page cites, with the anchors of the places that cite it. */
    placesIn,
    /** Every paper a page cites, in reading order. */
    papersOf,
    /** Pages that cite a paper. */
    citing: invert(speaking, papersOf),
    /** Pages that explain or link a term. */
    usingTerm: invert(speaking, termsIn),
    /** Terms that a page explains or links. */
    termsIn,
    /** Finds terms in running text. */
    match,
    claimsNaming: invert([...claims.values()], ({ claim }) => termsNamed(claim.statement, match)),
    papersNaming: invert(citations, ({ data }) => termsNamed(plainText(data.title), match)),
  };
}

const STALE = 2000;
let opened: { at: number; library: ReturnType<typeof open> } | undefined;

/** All content, read once; while writing it is read again when it is two seconds old. */
export function library(): ReturnType<typeof open> {
  const fresh = opened && (!import.meta.env.DEV || Date.now() - opened.at < STALE);
  if (!opened || !fresh) opened = { at: Date.now(), library: open() };
  return opened.library;
}
