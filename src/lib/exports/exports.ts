import { bibtex } from './bibtex.ts';
import { cslJson, type Published } from './csl.ts';
import { ris } from './ris.ts';

/** The formats in which references leave the site, by the ending of their files. */
export const EXPORTS = {
  bib: { label: 'BibTeX', type: 'application/x-bibtex; charset=utf-8', write: bibtex },
  ris: { label: 'RIS', type: 'application/x-research-info-systems; charset=utf-8', write: ris },
  json: {
    label: 'CSL-JSON',
    type: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    write: cslJson,
  },
} as const satisfies Record<
  string,
  { label: string; type: string; write: (citations: readonly Published[]) => string }
>;

export type ExportFormat = keyof typeof EXPORTS;

/** Every format, in the order in which readers see them. */
export const EXPORT_FORMATS = Object.keys(EXPORTS) as ExportFormat[];

/** A response that holds records in a format. */
export const exportResponse = (citations: readonly Published[], format: ExportFormat): Response =>
  new Response(EXPORTS[format].write(citations), {
    headers: { 'Content-Type': EXPORTS[format].type },
  });
