import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatFault, type Fault } from '../check/fault.ts';
import { parseJson } from '../check/source.ts';
import { schemaFaults } from '../check/validate.ts';
import { titleFindings, type Described } from '../lib/cite/findings.ts';
import { missingFindings } from '../lib/cite/wants.ts';
import { appraisalSchema, citationSchema, type Citation } from '../schemas/citation.ts';
import type { CrossrefOptions } from './crossref.ts';
import { FILE, formatCitations, type Draft } from './file.ts';
import { gather } from './gather.ts';
import { merge, type Bibliography } from './merge.ts';

/** What a run of the command has to say, and whether it did what was asked. */
export interface Report {
  done: boolean;
  lines: string[];
}

/** Adds the papers that files and DOIs describe to the bibliography, all of them or, with every fault told, none. */
export async function addPapers(
  content: string,
  named: readonly string[],
  options: CrossrefOptions & { sameTitle: boolean },
): Promise<Report> {
  const path = join(content, FILE);
  const { bibliography, faults } = readBibliography(path);
  if (!bibliography) return refused(faults.map((fault) => formatFault(fault)));
  const gathered = await gather(named, options);
  const merged = merge(bibliography, gathered.papers, options.sameTitle);
  const wrong = [...gathered.faults, ...merged.faults];
  if (wrong.length > 0) return refused(wrong.map((fault) => formatFault(fault, '')));
  const text = formatCitations([...(bibliography.records as Draft[]), ...merged.added]);
  writeFileSync(path, text);
  return { done: true, lines: told(text, new Set(merged.added.map(({ id }) => id))) };
}

const refused = (lines: string[]): Report => ({
  done: false,
  lines: [...lines, '', 'Nothing was written.'],
});

/** The bibliography as it stands; records that a person has yet to fill are welcome, unreadable ones are not. */
function readBibliography(path: string): { bibliography?: Bibliography; faults: Fault[] } {
  if (!existsSync(path)) {
    const fault = { file: FILE, message: 'the file is missing', remedy: 'Run it in the project' };
    return { faults: [fault] };
  }
  const source = parseJson(FILE, readFileSync(path, 'utf8'));
  if (source.faults.length > 0) return { faults: source.faults };
  const records = (Array.isArray(source.data) ? source.data : [source.data]) as Citation[];
  const faults = records.flatMap((record, index) =>
    faultsOf(record, index, source.lineOf, ([field]) => field !== 'custom'),
  );
  return faults.length > 0 ? { faults } : { bibliography: { records, source }, faults };
}

function faultsOf(
  record: unknown,
  index: number,
  lineOf: (path: readonly PropertyKey[]) => number,
  keep: (path: readonly PropertyKey[]) => boolean,
): Fault[] {
  const { error } = citationSchema.safeParse(record);
  const issues = error?.issues.filter(({ path }) => keep(path)) ?? [];
  return schemaFaults(citationSchema, { issues } as NonNullable<typeof error>, FILE, lineOf, [
    index,
  ]);
}

/** What was added, what is left to fill with the lines and sentences of the checker, what to look at. */
function told(text: string, added: ReadonlySet<string>): string[] {
  const source = parseJson(FILE, text);
  const records = (source.data as Described[]).flatMap((record, index) =>
    added.has((record as Citation).id) ? [{ record: record as Citation, index }] : [],
  );
  const fill = records.flatMap(({ record, index }) =>
    faultsOf(record, index, source.lineOf, () => true),
  );
  const look = records.flatMap(({ record, index }) =>
    [...missingFindings(record), ...titleFindings(record)].map(({ path, message, remedy }) =>
      formatFault({ file: FILE, line: source.lineOf([index, ...path]), message, remedy }),
    ),
  );
  const optional = Object.entries(appraisalSchema.shape)
    .filter(([, schema]) => schema.safeParse(undefined).success)
    .map(([field]) => field);
  return [
    `Added to content/${FILE}:`,
    ...records.map(
      ({ record, index }) =>
        `  ${record.id} on line ${String(source.lineOf([index]))}: ${record.title}`,
    ),
    '',
    'To fill in under "custom"; npm run check names each until it is done:',
    ...fill.map((fault) => formatFault(fault)),
    `Where they apply, see src/schemas/citation.ts: ${optional.join(', ')}`,
    ...(look.length > 0 ? ['', 'To look at:', ...look] : []),
  ];
}
