import type { Fault } from '../check/fault.ts';
import { bareDoi } from '../lib/cite/doi.ts';
import { CrossrefError, fetchWork, type CrossrefOptions } from './crossref.ts';
import type { Found } from './raw.ts';
import { readPapers } from './read.ts';

/** Reads what was named on the command line, files and DOIs; what cannot be had becomes a fault. */
export async function gather(
  named: readonly string[],
  options: CrossrefOptions,
): Promise<{ papers: Found[]; faults: Fault[] }> {
  const papers: Found[] = [];
  const faults: Fault[] = [];
  for (const one of named) {
    const doi = bareDoi(one);
    const { found, faults: wrong } = doi ? await fromCrossref(doi, options) : readPapers(one);
    papers.push(...found);
    faults.push(...wrong);
  }
  return { papers, faults };
}

async function fromCrossref(doi: string, options: CrossrefOptions) {
  try {
    const raw = await fetchWork(doi, options);
    return { found: [{ raw, file: doi, where: `Crossref: ${doi}` }], faults: [] };
  } catch (error) {
    if (!(error instanceof CrossrefError)) throw error;
    const remedy = `${error.reason === 'unknown' ? 'Look for a misprint, or get' : 'Get'} a .ris file: open https://doi.org/${doi}, export RIS on the publisher's page (PubMed's "Cite" button gives an .nbib file, as good), then run: npm run cite -- file.ris`;
    return { found: [], faults: [{ file: doi, message: error.message, remedy }] };
  }
}
