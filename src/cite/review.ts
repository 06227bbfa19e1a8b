import { readContent } from '../check/content.ts';
import { formatFault, sortFaults } from '../check/fault.ts';
import type { Report } from './add.ts';
import { checkRecords, type Placed } from './check.ts';
import { CrossrefError, type CrossrefOptions } from './crossref.ts';
import { FILE } from './file.ts';
import { checkOnline } from './online.ts';

/** Looks through the whole bibliography, with Crossref's help where `online`; faults make it fail, notes do not. */
export async function reviewBibliography(
  root: string,
  options: CrossrefOptions & { online: boolean },
): Promise<Report> {
  const { content, faults } = readContent(root);
  const broken = faults
    .filter(({ file }) => file === FILE)
    .map((fault): Placed => ({ ...fault, level: 'fault' }));
  const findings = [...broken, ...checkRecords(content.citations)];
  const closing: string[] = [];
  let reached = true;
  if (options.online) {
    try {
      const { asked, findings: told } = await checkOnline(content.citations, options);
      findings.push(...told);
      closing.push(`DOIs that Crossref was asked about: ${String(asked)}`);
    } catch (error) {
      if (!(error instanceof CrossrefError)) throw error;
      reached = false;
      closing.push(`${error.message}: retractions and corrections were not looked up.`);
    }
  }
  const of = (level: Placed['level']) => findings.filter((finding) => finding.level === level);
  const [wrong, notes] = [of('fault'), of('note')];
  const records = String(content.citations.length);
  return {
    done: reached && wrong.length === 0,
    lines: [
      ...sortFaults(wrong).map((fault) => formatFault(fault)),
      ...sortFaults(notes).map((note) => `note: ${formatFault(note)}`),
      ...closing,
      `${records} references: ${String(wrong.length)} faults, ${String(notes.length)} notes`,
    ],
  };
}
