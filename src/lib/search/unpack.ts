import { LENS_IDS, type Lens } from '../lens.ts';
import { letters } from './fold.ts';
import type { Kind } from './kinds.ts';
import type { Named } from './names.ts';
import { NAME_CLASSES, type NameClass } from './record.ts';

/** Records of one kind, column by column: small to send and quick to read. */
export interface PackedGroup {
  kind: Kind;
  /** Addresses with a star where the id stands. */
  address: string;
  /** A digit a record: the sum of 1, 2 and 4 for the three lenses. */
  lenses: string;
  /** A digit a record: how long its answer is, in steps of 32 characters. */
  sizes: string;
  /** Id, then names by class, title first; only where records of the kind have names. */
  names?: [id: string, ...names: (string | string[])[]][];
}

/** The name index as it travels. */
export interface Packed {
  groups: PackedGroup[];
  /** Words of the full text that look like slips of a name and are none. */
  real: string[];
  /** Words that so many records hold that they are not searched for alone. */
  common: string[];
}

/** One record as the browser knows it from the name index; what it says comes with its answer. */
export interface Found extends Named {
  /** Left out for what cannot be found by name, whose address comes with its answer. */
  address?: string;
  lenses: Lens[];
  /** About how many characters its answer has, so that room can be kept for it. */
  size: number;
}

/** Characters of an answer to a step of its size. */
export const STEP = 32;

/** Classes of names in the order of the columns. */
export const CLASSES = Object.keys(NAME_CLASSES) as NameClass[];

/** What an id is made from most often: the words of the title, of a paper its first author and year. */
export function usualId(kind: Kind, title: string): string {
  const words = letters(title).split(' ');
  return kind === 'Paper'
    ? `${words[0] ?? ''}${words.find((word) => /^\d{4}/.test(word))?.slice(0, 4) ?? ''}`
    : words.join('-');
}

/** Unpacks what `pack` packed: the same records in the order of their kinds. */
export function unpack({ groups }: Packed): Found[] {
  return groups.flatMap(({ kind, address, lenses, sizes, names }) =>
    Array.from(lenses, (digit, at): Found => {
      const [id, ...classes] = names?.[at] ?? [''];
      const title = String(classes[0] ?? '');
      return {
        kind,
        lenses: LENS_IDS.filter((_, place) => (Number(digit) & (2 ** place)) !== 0),
        names: classes.flatMap((texts, place) =>
          [texts].flat().map((text) => ({ text, of: CLASSES[place] ?? 'also' })),
        ),
        size: Number(sizes[at]) * STEP,
        ...(names ? { address: address.replace('*', id.replace('*', usualId(kind, title))) } : {}),
      };
    }),
  );
}
