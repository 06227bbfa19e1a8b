import type { Citation } from '../../schemas/citation.ts';
import { isBareDoi } from './doi.ts';
import { runBackwards } from './pages.ts';
import { isIsbn, isIssn } from './serial.ts';
import { caseOf } from './title.ts';

/** Something about one record: a fault is certain, a note wants a person to look. */
export interface Finding {
  level: 'fault' | 'note';
  /** The field, from the record down. */
  path: string[];
  message: string;
  remedy: string;
}

/** What of a record is looked at before it is complete. */
export type Described = Omit<Citation, 'id' | 'custom'> & { custom?: Partial<Citation['custom']> };

type Test = (value: string) => boolean;

const CERTAIN: { path: string[]; sound: Test; message: string; remedy: string }[] = [
  {
    path: ['ISSN'],
    sound: isIssn,
    message: 'is no ISSN: its check digit does not fit',
    remedy: 'Copy it from the journal again, as in 1097-6256, or remove it',
  },
  {
    path: ['ISBN'],
    sound: isIsbn,
    message: 'is no ISBN: its check digit does not fit',
    remedy: 'Copy it from the book again, or remove it',
  },
  ...[['DOI'], ['custom', 'candidateDOI'], ['custom', 'correction', 'DOI']].map((path) => ({
    path,
    sound: isBareDoi,
    message: 'is not a bare DOI',
    remedy: 'Write it as in 10.1038/nn.2312, without https://doi.org/ and without a full stop',
  })),
  {
    path: ['page'],
    sound: (page) => !runBackwards(page),
    message: 'runs backwards',
    remedy: 'Give the first page, a hyphen and the last page in full, as in 547-548',
  },
];

/** What is wrong with the numbers of a record beyond doubt: ISSN, ISBN, DOI, pages. */
export const certainFindings = (record: Described): Finding[] =>
  CERTAIN.flatMap(({ path, sound, message, remedy }): Finding[] => {
    const value = at(record, path);
    if (typeof value !== 'string' || sound(value)) return [];
    return [{ level: 'fault', path, message: `"${path.join('.')}" ${value} ${message}`, remedy }];
  });

const CASES = {
  title: 'looks like Title Case',
  capitals: 'is in capitals',
} as const;

/** A title that is not in sentence case; names may deceive the rule, so it is a note. */
export function titleFindings({ title }: Pick<Described, 'title'>): Finding[] {
  const found = caseOf(title);
  if (found === 'sentence') return [];
  const message = `the title ${CASES[found]}: "${title}"`;
  const remedy = 'Keep capitals for the first word, names and abbreviations; if it does, leave it';
  return [{ level: 'note', path: ['title'], message, remedy }];
}

const at = (record: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((here, key) => (here as Record<string, unknown> | undefined)?.[key], record);
