/** Kinds of things that can be cited or embedded, each with its words; the order is that of the choice. */
export const USE_KINDS = {
  page: 'Mechanisms, outcomes, lenses',
  claim: 'Claims',
  term: 'Terms',
  figure: 'Figures',
} as const;

export type UseKind = keyof typeof USE_KINDS;

/** One thing that can be cited. */
export interface Use {
  title: string;
  /** Other names under which it is looked for. */
  names?: string[];
  /** Its address. */
  address: string;
  /** Path of the page that says how it is cited and embedded. */
  at: string;
}

/** Everything that can be cited, by kind and id. */
export type Uses = Record<UseKind, Record<string, Use>>;

/** Name under which a choice stands in an address. */
export const CHOICE_NAME = 'use';

/** A choice as it stands in an address: "claim.oxytocin-rises". */
export const choiceOf = (kind: UseKind, id: string): string => `${kind}.${id}`;

/** Reads a choice back; what names no kind is none. */
export function readChoice(choice: string): { kind: UseKind; id: string } | undefined {
  const [, kind = '', id = ''] = /^([a-z]+)\.([a-z0-9-]+)$/.exec(choice) ?? [];
  return Object.hasOwn(USE_KINDS, kind) ? { kind: kind as UseKind, id } : undefined;
}
