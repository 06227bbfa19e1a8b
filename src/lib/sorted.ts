/** A copy in the order of the first key, then the next; text as English sorts it. */
export const sorted = <Entry>(
  entries: readonly Entry[],
  ...keys: ((entry: Entry) => string | number)[]
): Entry[] =>
  entries.toSorted((a, b) => {
    for (const key of keys) {
      const [left, right] = [key(a), key(b)];
      const order =
        typeof left === 'number' ? left - Number(right) : left.localeCompare(String(right), 'en');
      if (order !== 0) return order;
    }
    return 0;
  });
