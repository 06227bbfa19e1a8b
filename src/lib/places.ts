import { splitCitations } from './cite-syntax.ts';

/** What a page says, part by part, as far as papers are cited in it. */
interface Parts {
  body: string;
  data: {
    claims?: { id: string; evidence: { cite: string }[] }[];
    contradictions?: string[];
    citations?: string[];
    usage?: { cite?: string | undefined }[];
  };
}

/** Anchors of what may cite on a page; the components that render it use the same. */
export const anchors = {
  citation: (number: number) => `cite-${String(number)}`,
  contradiction: (index: number) => `against-${String(index + 1)}`,
  misconception: (id: string) => `said-${id}`,
} as const;

/** One place of a page and the papers cited there; a record's own list of papers is no place. */
type Mention = [anchor: string | undefined, keys: string[]];

/**
 * Every paper a page cites, in reading order, with the places that cite it: a map from citation id
 * to anchors. A claim and an answer are one place each; in running text every bracket is one.
 */
export function placesOf(
  { body, data }: Parts,
  answers: readonly { anchor: string; text: string }[] = [],
): Map<string, string[]> {
  const mentions: Mention[] = [
    ...(data.claims ?? []).map(({ id, evidence }): Mention => [
      id,
      evidence.map(({ cite }) => cite),
    ]),
    ...brackets(body).map((keys, index): Mention => [anchors.citation(index + 1), keys]),
    ...(data.contradictions ?? []).map((text, index): Mention => [
      anchors.contradiction(index),
      brackets(text).flat(),
    ]),
    ...answers.map(({ anchor, text }): Mention => [anchor, brackets(text).flat()]),
    [undefined, data.citations ?? []],
    [undefined, (data.usage ?? []).flatMap(({ cite }) => cite ?? [])],
  ];
  const places = new Map<string, string[]>();
  for (const [anchor, keys] of mentions) {
    for (const key of new Set(keys)) {
      places.set(key, [...(places.get(key) ?? []), ...(anchor ? [anchor] : [])]);
    }
  }
  return places;
}

/** Keys of each bracketed citation of a text, in order. */
const brackets = (text: string) =>
  splitCitations(text).flatMap((piece) => ('keys' in piece ? [piece.keys] : []));
