/** What a teacher has ticked: ids of mechanisms and of terms, in the order of ticking. */
export interface Picks {
  mechanisms: string[];
  terms: string[];
}

/** Names under which each kind stands in an address. */
export const PICK_NAMES = { mechanisms: 'm', terms: 't' } as const satisfies Record<
  keyof Picks,
  string
>;

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Reads ticked ids from the query of an address, as `?m=a,b&t=c` or `?m=a&m=b`; what cannot be an id is left out. */
export function picksFrom(search: string): Picks {
  const asked = new URLSearchParams(search);
  const read = (name: string) => [
    ...new Set(asked.getAll(name).flatMap((value) => value.split(','))),
  ];
  return {
    mechanisms: read(PICK_NAMES.mechanisms).filter((id) => ID.test(id)),
    terms: read(PICK_NAMES.terms).filter((id) => ID.test(id)),
  };
}

/** The query that `picksFrom` reads back: `?m=a,b&t=c`, and nothing at all where nothing is ticked. */
export function picksQuery(picks: Picks): string {
  const parts = (['mechanisms', 'terms'] as const)
    .filter((kind) => picks[kind].length > 0)
    .map((kind) => `${PICK_NAMES[kind]}=${picks[kind].join(',')}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** A query with other ticks; what else it says stays after them. */
export function withPicks(search: string, picks: Picks): string {
  const rest = new URLSearchParams(search);
  for (const name of Object.values(PICK_NAMES)) rest.delete(name);
  const others = rest.toString();
  const ticks = picksQuery(picks);
  return ticks === '' ? others && `?${others}` : [ticks, others].filter(Boolean).join('&');
}
