import { changesAbout, gradeOf } from '../lock.ts';
import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';

/** A claim whose sentence or grade is not the recorded one has an entry in `changes.yaml` that says so. */
export function recorded(content: Content): Fault[] {
  const locked = new Map(content.locked.map((entry) => [entry.id, entry.data]));
  return [...content.mechanisms, ...content.outcomes].flatMap((entry) =>
    entry.data.claims.flatMap((claim, index): Fault[] => {
      const before = locked.get(claim.id);
      const grade = gradeOf(claim);
      if (!before || (before.grade === grade && before.statement === claim.statement)) return [];
      const regraded = before.grade !== grade;
      const entries = changesAbout(content, claim.id).filter(
        ({ id }) => !before.changes.includes(id),
      );
      const said = ({ data }: (typeof entries)[number]) =>
        data.grade?.from === before.grade && data.grade.to === grade;
      if (regraded ? entries.some(said) : entries.length > 0) return [];
      const line = entry.lineOf(['claims', index, regraded ? 'grade' : 'statement']);
      const what = regraded
        ? `the grade of the claim "${claim.id}" went from ${before.grade} to ${grade}`
        : `the sentence of the claim "${claim.id}" was changed`;
      const remedy = `Add an entry with the address ${addressOf(entry.file)}#${claim.id}${
        regraded ? ` and "grade: { from: ${before.grade}, to: ${grade} }"` : ''
      } to content/changes.yaml that says why, then run "npm run changes"`;
      return [
        { file: entry.file, line, message: `${what} and no entry of changes.yaml says so`, remedy },
      ];
    }),
  );
}

/** A recorded claim that is gone has a record in `retired.yaml`. */
export function withdrawn(content: Content): Fault[] {
  const present = new Set(
    [...content.mechanisms, ...content.outcomes].flatMap(({ data }) =>
      data.claims.map(({ id }) => id),
    ),
  );
  const gone = content.retired.flatMap(({ data }) => data.addresses);
  return content.locked
    .filter(({ id }) => !present.has(id) && !gone.some((address) => address.endsWith(`#${id}`)))
    .map(({ id, file, lineOf }) => ({
      file,
      line: lineOf([]),
      message: `the claim "${id}" was published and is gone`,
      remedy: `Give it its id back or, if it was withdrawn, add a record to content/retired.yaml with its address (it ends in #${id}), then run "npm run changes"`,
    }));
}

const addressOf = (file: string) => `/${file.replace(/\.mdx$/, '')}/`;
