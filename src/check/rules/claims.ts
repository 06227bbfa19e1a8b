import { permittedGrades } from '../../lib/grade.ts';
import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';

const graded = (content: Content) => [...content.mechanisms, ...content.outcomes];

/** A claim id stands once on the whole site. */
export function claimIds(content: Content): Fault[] {
  const seen = new Map<string, string>();
  return graded(content).flatMap((entry) =>
    entry.data.claims.flatMap(({ id }, index) => {
      const first = seen.get(id);
      const line = entry.lineOf(['claims', index, 'id']);
      seen.set(id, first ?? `content/${entry.file}:${String(line)}`);
      if (!first) return [];
      const message = `the claim id "${id}" is already used in ${first}`;
      return [
        {
          file: entry.file,
          line,
          message,
          remedy: 'Give this claim an id of its own, or point to the other one',
        },
      ];
    }),
  );
}

/** A claim's grade is one that its evidence permits: an overclaim stops the build. */
export function grades(content: Content): Fault[] {
  const citations = new Map(content.citations.map(({ id, data }) => [id, data]));
  return graded(content).flatMap((entry) =>
    entry.data.claims.flatMap((claim, index): Fault[] => {
      if (!claim.grade) return [];
      const { permitted, reason } = permittedGrades(claim, citations);
      if (permitted.includes(claim.grade)) return [];
      const message = `the claim "${claim.id}" is graded ${claim.grade}, which its evidence does not permit (${reason})`;
      const remedy = `Grade it ${permitted.join(' or ')}, or add the evidence that is missing`;
      return [
        { file: entry.file, line: entry.lineOf(['claims', index, 'grade']), message, remedy },
      ];
    }),
  );
}

const TREATMENT =
  /\b(massage\w*|manual therap\w+|manipulat\w+|mobilisations?|reflexology|acupressure|myofascial release)\b/i;

/** A claim about people in general may not name a treatment, or any study of people would lift it. */
export function subjects(content: Content): Fault[] {
  return graded(content).flatMap((entry) =>
    entry.data.claims.flatMap(({ id, about, statement }, index): Fault[] => {
      const treatment = about === 'people' ? TREATMENT.exec(statement)?.[0] : undefined;
      if (!treatment) return [];
      const message = `the claim "${id}" is about people in general but names a treatment ("${treatment}")`;
      const remedy =
        'Say what it is about (massage, manual-therapy, touch), or reword it without the treatment';
      return [
        { file: entry.file, line: entry.lineOf(['claims', index, 'about']), message, remedy },
      ];
    }),
  );
}
