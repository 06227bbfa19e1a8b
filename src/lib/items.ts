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

/** Ids of the items whose title or another name holds the words, those that begin with them first. */
export function matching(items: Record<string, Item>, words: string): string[] {
  const wanted = plain(words.trim());
  if (wanted === '') return [];
  const rank = ({ title, names = [] }: Item) => {
    const all = [title, ...names].map(plain);
    if (all.some((name) => name.startsWith(wanted))) return 0;
    return all.some((name) => name.includes(wanted)) ? 1 : 2;
  };
  return Object.entries(items)
    .map(([id, item]) => ({ id, rank: rank(item) }))
    .filter((entry) => entry.rank < 2)
    .sort((a, b) => a.rank - b.rank)
    .map(({ id }) => id);
}

/** A count with its noun. */
export const counted = (count: number, noun: string): string =>
  `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
