/** A term, as far as its relations to others go. */
export interface Related {
  id: string;
  data: {
    broader: readonly string[];
    related: readonly string[];
    confusedWith: readonly { term: string; difference: string }[];
  };
}

/** What a term is mistaken for, each with the difference: said in its own record first, then in those of the others. */
export function differences(
  id: string,
  terms: readonly Related[],
): { term: string; difference: string }[] {
  const own = terms.find((term) => term.id === id)?.data.confusedWith ?? [];
  const said = new Set(own.map(({ term }) => term));
  const theirs = terms
    .filter((other) => !said.has(other.id))
    .flatMap((other) =>
      other.data.confusedWith
        .filter(({ term }) => term === id)
        .map(({ difference }) => ({ term: other.id, difference })),
    );
  return [...own, ...theirs];
}

/** Terms that name a term as wider. */
export const narrower = (id: string, terms: readonly Related[]): string[] =>
  terms.filter(({ data }) => data.broader.includes(id)).map((term) => term.id);
