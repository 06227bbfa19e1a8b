import type { Change } from '../schemas/change.ts';
import type { Retired } from '../schemas/retired.ts';
import { GRADES, type Grade } from './grade.ts';

/** Kinds of change that an editor records, with the words a reader sees. */
export const CHANGES = {
  edition: 'Edition',
  evidence: 'New evidence',
  wording: 'Reworded',
  correction: 'Corrected',
} as const;

/** Every kind an editor records, in the order of the table. */
export const CHANGE_IDS = Object.keys(CHANGES) as [
  keyof typeof CHANGES,
  ...(keyof typeof CHANGES)[],
];

/** All kinds in the history: those above, and what was withdrawn. */
export const HISTORY = { ...CHANGES, removal: 'Withdrawn' } as const;

/** One line of the site's history; its address begins at the root of the site. */
export interface HistoryEntry extends Omit<Change, 'kind'> {
  kind: keyof typeof HISTORY;
}

interface Item<Data> {
  data: Data;
}

/** Changes and withdrawals in one list, newest first. */
export function historyOf(
  changes: readonly Item<Change>[],
  retired: readonly Item<Retired>[],
): HistoryEntry[] {
  return [
    ...changes.map(({ data }) => data),
    ...retired.map(({ data }) => ({ ...data, kind: 'removal' as const, ...withdrawn(data) })),
  ]
    .map(({ id, date, address, kind, note, ...rest }) => {
      const grade = 'grade' in rest ? rest.grade : undefined;
      return { id, date, address, kind, note, ...(grade && { grade }) };
    })
    .sort((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id, 'en'));
}

const withdrawn = ({ addresses, was, why }: Retired) => ({
  address: addresses[0] ?? '/',
  note: `${was}. ${why}`,
});

/** The page of an address: the address without its anchor. */
export const pageOf = (address: string): string => address.replace(/#.*$/, '');

/** The part of the history that belongs to a page, by the page's address from the root of the site. */
export const historyOfPage = (history: readonly HistoryEntry[], page: string): HistoryEntry[] =>
  history.filter(({ address }) => pageOf(address) === page);

/** A grade as it is named in the history. */
export const gradeWord = (grade: Grade | 'reasoning'): string =>
  grade === 'reasoning' ? 'by reasoning' : GRADES[grade].label.toLowerCase();
