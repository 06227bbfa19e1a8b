import type { Grade } from '../grade.ts';
import type { Lens } from '../lens.ts';
import type { Kind } from './kinds.ts';

/** Why a name leads to a record, which search says beside the result. */
export const NAME_CLASSES = {
  title: { weight: 1, says: '' },
  short: { weight: 1, says: '{} is its short form' },
  also: { weight: 0.94, says: 'Also called {}' },
  wrong: { weight: 0.88, says: 'Often, and wrongly, called {}' },
  lay: { weight: 0.82, says: 'What people mean by {}' },
} as const;

export type NameClass = keyof typeof NAME_CLASSES;

/** Everything search knows of one address of the site. */
export interface SearchRecord {
  kind: Kind;
  /** Last part of its address. */
  id: string;
  address: string;
  title: string;
  /** Other names by class; a record without `names` cannot be found by name alone. */
  names?: Partial<Record<Exclude<NameClass, 'title'>, string[]>>;
  lenses: Lens[];
  /** The answer without a click: a definition, an answer, a title, what is known. */
  text: string;
  /** Where it stands: the page of a claim, the journal of a paper. */
  note?: string;
  /** `reasoning` for a claim that is true by definition. */
  grade?: Grade | 'reasoning';
  /** Its own words, for the index of the full text. */
  content: string;
  /** Words it is also found by, which no excerpt shows. */
  keywords: string[];
  /** Numbers that belong to it alone: DOI, PubMed number. */
  numbers?: string[];
}

/** Every name that leads to a record, its title first; a record without names has none. */
export const namesOf = ({ title, names }: SearchRecord): { text: string; of: NameClass }[] =>
  names
    ? [
        { text: title, of: 'title' as const },
        ...Object.entries(names).flatMap(([of, texts]) =>
          texts.map((text) => ({ text, of: of as NameClass })),
        ),
      ]
    : [];
