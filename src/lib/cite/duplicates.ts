import type { Citation } from '../../schemas/citation.ts';
import { nearlyEqual, titleKey } from './title.ts';

/** What a paper is recognised by, made once for each record. */
export interface Fingerprint {
  /** In lower case; a DOI that nobody has seen in print identifies all the same. */
  dois: string[];
  PMID?: string | undefined;
  PMCID?: string | undefined;
  title: string;
  family: string;
  year: number;
}

/** By what one paper was recognised as another. */
export type Likeness = 'DOI' | 'PMID' | 'PMCID' | 'title';

/** Takes from a record what tells it from others. */
export function fingerprint(
  record: Pick<Citation, 'title' | 'author' | 'issued' | 'DOI' | 'PMID' | 'PMCID'> & {
    custom?: { candidateDOI?: string | undefined };
  },
): Fingerprint {
  const first = record.author?.[0];
  return {
    dois: [record.DOI, record.custom?.candidateDOI].flatMap((doi) => doi?.toLowerCase() ?? []),
    PMID: record.PMID,
    PMCID: record.PMCID,
    title: titleKey(record.title),
    family: titleKey(first?.family ?? first?.literal ?? ''),
    year: record.issued['date-parts'][0]?.[0] ?? 0,
  };
}

/**
 * By what two records are the same paper, or `undefined`. Equal titles of papers that have DOIs of their own
 * and lie more than a year apart are two editions of one work, which is no mistake.
 */
export function likeness(a: Fingerprint, b: Fingerprint): Likeness | undefined {
  if (a.dois.some((doi) => b.dois.includes(doi))) return 'DOI';
  if (a.PMID && a.PMID === b.PMID) return 'PMID';
  if (a.PMCID && a.PMCID === b.PMCID) return 'PMCID';
  const apart = Math.abs(a.year - b.year);
  const editions = apart > 1 && a.dois.length > 0 && b.dois.length > 0;
  if (!editions && nearlyEqual(a.title, b.title)) return 'title';
  return apart <= 1 && a.family && a.family === b.family && lostSubtitle(a.title, b.title)
    ? 'title'
    : undefined;
}

const lostSubtitle = (a: string, b: string) =>
  Math.min(a.length, b.length) >= 20 && (a.startsWith(`${b} `) || b.startsWith(`${a} `));
