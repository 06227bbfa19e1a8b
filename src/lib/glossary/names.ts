import { matcherOf, type Label, type Matcher } from './matcher.ts';

/** The names of a term, as its record holds them. */
export interface TermNames {
  id: string;
  term: string;
  alsoKnownAs: readonly string[];
  abbreviations: readonly string[];
  wrongNames: readonly string[];
  /** Names that prose links by itself: all, none, or those listed. */
  autolink: boolean | readonly string[];
}

/** The right names of a term, headword first. */
export const rightNames = ({ term, alsoKnownAs, abbreviations }: TermNames): string[] => [
  term,
  ...alsoKnownAs,
  ...abbreviations,
];

/** Every name of a term as a label: wrong names, single letters and what `autolink` leaves out stay silent. */
export function labelsOf(names: TermNames): Label[] {
  const { id, autolink, wrongNames } = names;
  const links = (name: string) =>
    name.length > 1 && (typeof autolink === 'boolean' ? autolink : autolink.includes(name));
  return [
    ...rightNames(names).map((name) => ({ id, name, silent: !links(name) })),
    ...wrongNames.map((name) => ({ id, name, silent: true })),
  ];
}

/** The terms that running text names, each once; words with an everyday sense are not counted. */
export const termsNamed = (text: string, match: Matcher): string[] => [
  ...new Set(match(text).flatMap(({ id, silent }) => (silent ? [] : id))),
];

/** The matcher of a whole glossary. */
export const glossaryMatcher = (terms: readonly TermNames[]): Matcher =>
  matcherOf(terms.flatMap(labelsOf));
