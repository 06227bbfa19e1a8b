import { LICENCE } from '../site.ts';

interface DefinedTerm {
  term: string;
  definition: string;
  abbreviations: readonly string[];
  alsoKnownAs: readonly string[];
}

/** A glossary term as schema.org describes it; `address` is its own, `set` that of the glossary. */
export function definedTerm(
  { term, definition, abbreviations, alsoKnownAs }: DefinedTerm,
  address: string,
  set: string,
): Record<string, unknown> {
  const names = [...abbreviations, ...alsoKnownAs];
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    '@id': address,
    name: term,
    ...(names.length > 0 && { alternateName: names }),
    description: definition,
    inDefinedTermSet: set,
  };
}

/** The glossary as schema.org describes it; its terms are named by their addresses. */
export const definedTermSet = (
  name: string,
  description: string,
  address: string,
  terms: readonly string[],
): Record<string, unknown> => ({
  '@context': 'https://schema.org',
  '@type': 'DefinedTermSet',
  '@id': address,
  name,
  description,
  inLanguage: 'en-CA',
  license: LICENCE,
  hasDefinedTerm: terms.map((term) => ({ '@id': term })),
});
