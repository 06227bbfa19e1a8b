import type { Entry } from '../check/content.ts';
import type { Fault } from '../check/fault.ts';
import { fingerprint, likeness } from '../lib/cite/duplicates.ts';
import { certainFindings, titleFindings, type Finding } from '../lib/cite/findings.ts';
import { missingFindings } from '../lib/cite/wants.ts';
import type { Citation } from '../schemas/citation.ts';

/** A record with its place in the file. */
export type Cited = Entry<Citation>;

/** A finding with the place it stands at. */
export type Placed = Fault & Pick<Finding, 'level'>;

/** Everything that can be seen in the records themselves, without asking anyone. */
export const checkRecords = (records: readonly Cited[]): Placed[] => [
  ...records.flatMap((record) =>
    [
      ...certainFindings(record.data),
      ...missingFindings(record.data),
      ...titleFindings(record.data),
    ].map((finding) => place(record, finding)),
  ),
  ...doubles(records),
];

/** A finding about a record, named by its id and placed at the line of its field. */
export const place = ({ id, file, lineOf }: Cited, finding: Finding): Placed => ({
  level: finding.level,
  file,
  line: lineOf(finding.path),
  message: `${id}: ${finding.message}`,
  remedy: finding.remedy,
});

/** Pairs of records that may be one paper. */
function doubles(records: readonly Cited[]): Placed[] {
  const prints = records.map(({ data }) => fingerprint(data));
  return records.flatMap((record, index) =>
    records.slice(0, index).flatMap((other, before): Placed[] => {
      const [print, earlier] = [prints[index], prints[before]];
      const by = print && earlier && likeness(print, earlier);
      if (!by) return [];
      const line = String(other.lineOf([]));
      const message = `the same ${by} as "${other.id}" on line ${line}`;
      const remedy = 'Keep one of them and cite that; if they differ, correct what they share';
      const level = by === 'title' ? 'note' : 'fault';
      return [place(record, { level, path: [], message, remedy })];
    }),
  );
}
