/** One thing that can stand on a reading list. */
export interface Item {
  title: string;
  /** Other names under which it is looked for. */
  names?: string[];
  /** Its answer or its definition. */
  text: string;
  /** Whole address, to be read on paper. */
  address: string;
  /** Ids of the papers that its page cites. */
  papers: string[];
}

/** Everything that can stand on a reading list, by id. */
export interface Items {
  mechanisms: Record<string, Item>;
  terms: Record<string, Item>;
}

/** Papers behind items, in the order of a formatted list: each once and no other. */
export function papersOf(items: readonly Item[], order: readonly string[]): string[] {
  const wanted = new Set(items.flatMap(({ papers }) => papers));
  return order.filter((id) => wanted.has(id));
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase();

/**
 * Ids of the items whose title or another name holds the words: those that begin with them first,
 * then those that hold them as they stand, then those that hold each of them.
 */
export function matching(
  items: Record<string, Pick<Item, 'title' | 'names'>>,
  words: string,
): string[] {
  const wanted = plain(words.trim());
  if (wanted === '') return [];
  const each = wanted.split(/\s+/);
  const ranks: ((name: string) => boolean)[] = [
    (name) => name.startsWith(wanted),
    (name) => name.includes(wanted),
    (name) => each.every((word) => name.includes(word)),
  ];
  const rank = ({ title, names = [] }: Pick<Item, 'title' | 'names'>) => {
    const all = [title, ...names].map(plain);
    return ranks.findIndex((fits) => all.some(fits));
  };
  return Object.entries(items)
    .map(([id, item]) => ({ id, rank: rank(item) }))
    .filter((entry) => entry.rank >= 0)
    .sort((a, b) => a.rank - b.rank)
    .map(({ id }) => id);
}

/** A count with its noun. */
export const counted = (count: number, noun: string): string =>
  `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
