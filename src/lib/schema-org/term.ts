import type { Node } from './page.ts';

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
): Node {
  const names = [...abbreviations, ...alsoKnownAs];
  return {
    '@type': 'DefinedTerm',
    '@id': address,
    name: term,
    ...(names.length > 0 && { alternateName: names }),
    description: definition,
    inDefinedTermSet: set,
  };
}

/** The glossary as schema.org describes it; its terms are named by their addresses. */
export const definedTermSet = (name: string, address: string, terms: readonly string[]): Node => ({
  '@type': 'DefinedTermSet',
  '@id': address,
  name,
  hasDefinedTerm: terms.map((term) => ({ '@id': term })),
});
