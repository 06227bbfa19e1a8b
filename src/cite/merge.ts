import type { Fault } from '../check/fault.ts';
import type { Source } from '../check/source.ts';
import { schemaFaults } from '../check/validate.ts';
import { fingerprint, likeness, type Fingerprint } from '../lib/cite/duplicates.ts';
import { certainFindings, type Described } from '../lib/cite/findings.ts';
import { proposeId, type Named } from '../lib/cite/id.ts';
import { citationSchema, type Citation } from '../schemas/citation.ts';
import { draft, type Unnamed } from './draft.ts';
import { FILE, type Draft } from './file.ts';
import type { Found } from './raw.ts';

/** A bibliography that was read, as it stands in its file. */
export interface Bibliography {
  records: Citation[];
  source: Source;
}

/** What would be added, or why not: where there is a fault, nothing is written. */
export interface Merged {
  added: Draft[];
  faults: Fault[];
}

/** A paper that is known, and the place to name when another proves to be the same. */
interface Known {
  place: string;
  print: Fingerprint;
}

/**
 * Gives each paper an id and adds it, unless it is there already or cannot be right. `sameTitle` lets
 * papers with (nearly) equal titles stand side by side.
 */
export function merge(bibliography: Bibliography, papers: Found[], sameTitle = false): Merged {
  const { records, source } = bibliography;
  const known = records.map((record, index): Known => {
    const place = `content/${FILE}:${String(source.lineOf([index]))} ("${record.id}")`;
    return { place, print: fingerprint(record) };
  });
  const journals = new Map(records.flatMap(journal));
  const taken = new Set(records.map(({ id }) => id));
  const merged: Merged = { added: [], faults: [] };
  for (const paper of papers) {
    const unnamed = draft(paper);
    spellJournal(unnamed, journals);
    const wrong = unsound(unnamed, paper);
    merged.faults.push(...wrong);
    if (wrong.length > 0) continue;
    const sound = unnamed as unknown as Described & Named;
    const place = `${paper.file}${paper.line ? `:${String(paper.line)}` : ''}`;
    const print = fingerprint(sound);
    const again = duplicate(print, known, sameTitle);
    if (again) merged.faults.push({ file: paper.file, line: paper.line, ...again });
    known.push({ place, print });
    if (again) continue;
    const id = proposeId(sound, taken);
    taken.add(id);
    merged.added.push({ id, ...unnamed });
  }
  return merged;
}

/** What no person can be asked to fill later: fields the schema or arithmetic refuses. */
function unsound(unnamed: Unnamed, { file, line }: Found): Fault[] {
  const result = citationSchema.safeParse({ ...unnamed, id: 'x' });
  const issues = result.success
    ? []
    : result.error.issues.filter(({ path }) => path.length > 0 && path[0] !== 'custom');
  const error = { issues } as NonNullable<typeof result.error>;
  const refused = schemaFaults(citationSchema, error, file, () => line ?? 0);
  const findings = issues.length > 0 ? [] : certainFindings(unnamed as unknown as Described);
  return [...refused, ...findings.map(({ message, remedy }) => ({ file, line, message, remedy }))];
}

function duplicate(print: Fingerprint, known: Known[], sameTitle: boolean) {
  for (const { place, print: other } of known) {
    const by = likeness(print, other);
    if (!by || (by === 'title' && sameTitle)) continue;
    const message =
      by === 'title' ? `nearly the same title as ${place}` : `the same ${by} as ${place}`;
    const remedy =
      by === 'title'
        ? 'Leave it out; if it is another paper, add --same-title'
        : 'It is there already: leave it out';
    return { message, remedy };
  }
  return undefined;
}

const journal = ({ 'container-title': name }: Citation): [string, string][] =>
  name ? [[name.toLowerCase(), name]] : [];

/** One journal is spelt one way, that of the papers already there. */
function spellJournal(unnamed: Unnamed, journals: ReadonlyMap<string, string>) {
  const name = unnamed['container-title'];
  const spelt = name && journals.get(name.toLowerCase());
  if (spelt) unnamed['container-title'] = spelt;
}
