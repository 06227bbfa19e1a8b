/** What a map holds under an id; throws with the id and the place that asked when there is nothing. */
export function requireEntry<Value>(
  map: ReadonlyMap<string, Value>,
  id: string,
  usedIn: string,
): Value {
  const value = map.get(id);
  if (value === undefined) throw new Error(`Unknown id "${id}", used in ${usedIn}`);
  return value;
}

/** Entries of a collection by id. */
export const byId = <Entry extends { id: string }>(entries: readonly Entry[]): Map<string, Entry> =>
  new Map(entries.map((entry) => [entry.id, entry]));
