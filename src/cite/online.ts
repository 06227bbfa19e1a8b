import { setTimeout as pause } from 'node:timers/promises';
import { bareDoi } from '../lib/cite/doi.ts';
import type { Finding } from '../lib/cite/findings.ts';
import { titleKey, unlike } from '../lib/cite/title.ts';
import type { Citation } from '../schemas/citation.ts';
import { place, type Cited, type Placed } from './check.ts';
import { CrossrefError, fetchWork, type CrossrefOptions } from './crossref.ts';
import { cleanTitle } from './markup.ts';
import type { Raw } from './raw.ts';
import { titleOf, updatesOf, withoutNotice, type Fate, type Update } from './updates.ts';

/** Milliseconds between two questions: its public service answers five a second, one at a time. */
const PACE = 200;

/**
 * Asks Crossref about every DOI, one after the other, and says what the records
 * do not. Throws a `CrossrefError` when Crossref cannot be reached.
 */
export async function checkOnline(
  records: readonly Cited[],
  options: CrossrefOptions,
): Promise<{ asked: number; findings: Placed[] }> {
  const findings: Placed[] = [];
  const withDoi = records.filter(({ data }) => data.DOI);
  for (const record of withDoi) {
    const found = await ask(record.data, records, options);
    findings.push(...found.map((finding) => place(record, finding)));
    if (record !== withDoi.at(-1)) await pause(PACE);
  }
  return { asked: withDoi.length, findings };
}

async function ask(
  citation: Citation,
  records: readonly Cited[],
  options: CrossrefOptions,
): Promise<Finding[]> {
  try {
    const work = await fetchWork(citation.DOI ?? '', options);
    const older = new Set(records.flatMap(({ data }) => data.custom.supersedes ?? []));
    return compare(citation, work, older.has(citation.id));
  } catch (error) {
    if (!(error instanceof CrossrefError) || error.reason === 'unreachable') throw error;
    const remedy =
      error.reason === 'unknown'
        ? 'Try it at https://doi.org/; another agency may have given it out'
        : 'Run the check again later';
    return [{ level: 'note', path: ['DOI'], message: error.message, remedy }];
  }
}

/** What a record must say of each fate, and how it is told that it does not. */
const FATES: Record<
  Fate,
  { level: Finding['level']; said: (citation: Citation, update: Update) => boolean; remedy: string }
> = {
  retracted: {
    level: 'fault',
    said: ({ custom }) => custom.retracted !== undefined,
    remedy: 'Give the day in "custom.retracted"; then it counts for nothing',
  },
  doubted: {
    level: 'fault',
    said: ({ custom }) => custom.dispute !== undefined,
    remedy: 'Read the notice and tell in "custom.dispute" what it doubts',
  },
  corrected: {
    level: 'fault',
    said: ({ custom: { correction } }, { DOI }) =>
      correction !== undefined && (!correction.DOI || !DOI || bareDoi(correction.DOI) === DOI),
    remedy: 'Read the notice and tell in "custom.correction" what it changed',
  },
  replaced: {
    level: 'note',
    said: () => false,
    remedy: 'Add the newer one, with "custom.supersedes"',
  },
};

/** What Crossref's record of a paper tells that ours does not, and the other way round. */
export function compare(citation: Citation, work: Raw, superseded = false): Finding[] {
  const updates = updatesOf(work);
  const findings = updates
    .filter((update) => !FATES[update.fate].said(citation, update))
    .filter(({ fate }) => !(fate === 'replaced' && superseded))
    .map(({ fate, kind, DOI, day }): Finding => {
      const { level, remedy } = FATES[fate];
      const notice = `${DOI ? ` in ${DOI}` : ''}${day ? ` on ${day}` : ''}`;
      return { level, path: ['custom'], message: `${kind} published${notice}`, remedy };
    });
  if (citation.custom.retracted && !updates.some(({ fate }) => fate === 'retracted')) {
    const message = 'marked as retracted, of which Crossref knows nothing';
    const remedy = 'Look at the page of the paper again';
    findings.push({ level: 'note', path: ['custom', 'retracted'], message, remedy });
  }
  const title = withoutNotice(cleanTitle(titleOf(work)));
  if (title && unlike(titleKey(title), titleKey(citation.title))) {
    const message = `the DOI belongs to another paper, "${title}"`;
    findings.push({ level: 'fault', path: ['DOI'], message, remedy: 'Correct the DOI' });
  }
  return findings;
}
