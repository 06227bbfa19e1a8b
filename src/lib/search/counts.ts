import type { Lens } from '../lens.ts';
import { KIND_IDS, type Kind } from './kinds.ts';

/** What results are narrowed to. */
export interface Filter {
  kind?: Kind;
  lens?: Lens;
}

/** How many results each kind and each lens would leave, the other filter kept. */
export function counts(
  hits: readonly number[],
  filter: Filter,
  of: (at: number) => { kind: Kind; lenses: readonly Lens[] },
): { kinds: Map<Kind, number>; lenses: Map<Lens, number> } {
  const kinds = new Map<Kind, number>(KIND_IDS.map((kind) => [kind, 0]));
  const lenses = new Map<Lens, number>();
  for (const { kind, lenses: own } of hits.map(of)) {
    if (!filter.lens || own.includes(filter.lens)) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if (!filter.kind || kind === filter.kind)
      for (const lens of own) lenses.set(lens, (lenses.get(lens) ?? 0) + 1);
  }
  return { kinds, lenses };
}
