import { LENS_IDS } from '../../lib/lens.ts';
import { KIND_IDS } from '../../lib/search/kinds.ts';
import type { State } from './mount.ts';

/** The state of a search as it stands in the address of the search page; unknown kinds and lenses are left out. */
export function stateOf(address: string): State {
  const asked = new URL(address, 'http://any.test').searchParams;
  const kind = KIND_IDS.find((id) => id.toLowerCase() === asked.get('kind')?.toLowerCase());
  const lens = LENS_IDS.find((id) => id === asked.get('lens'));
  return {
    query: asked.get('q') ?? '',
    filter: { ...(kind ? { kind } : {}), ...(lens ? { lens } : {}) },
  };
}

/** The address of the search page in a state. */
export function addressOf(page: string, { query, filter }: State): string {
  const asked = new URLSearchParams();
  if (query.trim()) asked.set('q', query.trim());
  if (filter.kind) asked.set('kind', filter.kind.toLowerCase());
  if (filter.lens) asked.set('lens', filter.lens);
  const text = asked.toString();
  return text ? `${page}?${text}` : page;
}
