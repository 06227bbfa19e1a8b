import type { Citation } from '../schemas/citation.ts';
import { DESIGNS } from './design.ts';

type Row = [name: string, value: string | number | undefined];

/** What kind of study it is, in whom and how many, as one short line each. */
export const inBrief = ({ custom }: Citation): string[] =>
  [
    DESIGNS[custom.design].label,
    custom.subjects,
    custom.openAccess && 'Free to read',
    custom.retracted && `Retracted ${custom.retracted}`,
  ].filter((fact) => typeof fact === 'string');

/** Our appraisal of a paper as rows of name and value. */
export function appraisalRows({ custom }: Citation): [string, string | number][] {
  const rows: Row[] = [
    ['Kind of study', DESIGNS[custom.design].label],
    ['How it was done', custom.designNote],
    ['People or animals', custom.n],
    ['Studies reviewed', custom.studies],
    ['Certainty its authors state', custom.certainty?.replace('-', ' ')],
    ['About that certainty', custom.certaintyNote],
    ['Dispute', custom.dispute],
    ['Correction', custom.correction?.note],
    ['Correction published as', custom.correction?.DOI],
    ['Where it is misprinted', custom.sourceErrors],
    ['Why it is listed', custom.background],
    ['Not seen in print', notSeen({ custom })],
  ];
  return rows.filter((row): row is [string, string | number] => row[1] !== undefined);
}

/** Parts of the reference that nobody has seen printed. */
function notSeen({ custom }: Pick<Citation, 'custom'>): string | undefined {
  const parts = [
    ...(custom.recalled ?? []).filter((part) => part !== 'DOI'),
    ...(custom.authorsIncomplete ? ['the rest of the authors'] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : undefined;
}
