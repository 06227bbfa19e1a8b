interface Name {
  family?: string | undefined;
  given?: string | undefined;
  literal?: string | undefined;
}

/** First and last (senior) authors of one source of evidence, as comparable keys. */
export type Seniors = ReadonlySet<string>;

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');

const nameKey = ({ family, given, literal }: Name) =>
  family ? `${plain(family)} ${plain(given ?? '').slice(0, 1)}` : plain(literal ?? '');

/** Keys of the first and the last author: family name and first initial, accents folded. */
export function seniorAuthors(authors: readonly Name[]): Seniors {
  const ends = [authors[0], authors.at(-1)].filter((name) => name !== undefined);
  return new Set(ends.map(nameKey));
}

const apart = (a: Seniors, b: Seniors) => ![...a].some((key) => b.has(key));

/** The size of the largest group of sources, no two of which share a first or last author. */
export function countIndependent(sources: readonly Seniors[]): number {
  const [first, ...rest] = sources;
  if (!first) return 0;
  const withFirst = 1 + countIndependent(rest.filter((other) => apart(first, other)));
  if (withFirst === sources.length) return withFirst;
  return Math.max(withFirst, countIndependent(rest));
}

/** Whether two sources of evidence share no first or last author. */
export const areIndependent = apart;
