import { gradeRow } from '../grade.ts';
import { sentencesOf } from '../sentences.ts';
import type { SearchRecord } from './record.ts';
import { answerAt, NUMBERS, type Shown } from './shown.ts';

const LONGEST = 240;

/** The answers of all records in small files, by path; the numbers of papers in one of their own. */
export function answerFiles(records: readonly SearchRecord[]): Map<string, unknown> {
  const files = new Map<string, Shown[]>();
  records.forEach((record, at) => {
    const { path } = answerAt(at);
    files.set(path, [...(files.get(path) ?? []), shown(record)]);
  });
  const numbers = records.flatMap(({ numbers = [] }, at) =>
    numbers.map((number) => [number.toLowerCase(), at] as const),
  );
  return new Map<string, unknown>([...files, [NUMBERS, Object.fromEntries(numbers)]]);
}

const shown = ({ title, text, note, grade, names, address }: SearchRecord): Shown => ({
  text: shorten(text),
  ...(names ? {} : { title, address }),
  ...(note ? { note } : {}),
  ...(grade ? { grade: drawn(grade) } : {}),
});

function drawn(grade: NonNullable<SearchRecord['grade']>): NonNullable<Shown['grade']> {
  if (grade === 'reasoning') return { label: 'By reasoning' };
  const { label, mark } = gradeRow(grade);
  return { label, dots: mark.dots, fill: mark.fill };
}

/** Whole sentences up to a length, and always the first. */
export function shorten(text: string): string {
  const [first = '', ...rest] = sentencesOf(text);
  return rest.reduce(
    (all, sentence) => (all.length + sentence.length < LONGEST ? `${all} ${sentence}` : all),
    first,
  );
}
