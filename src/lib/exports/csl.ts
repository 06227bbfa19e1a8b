import type { CSL } from '@citation-js/core';
import type { Citation } from '../../schemas/citation.ts';

/** A bibliographic record that may come without an appraisal: a paper, or a page of this site. */
export type Published = Omit<Citation, 'custom'> & { custom?: Citation['custom'] };

/** The published part of a record as CSL-JSON: no appraisal, no unconfirmed DOI. */
export function toCsl(citation: Published): CSL {
  const { custom: _appraisal, ...published } = citation;
  return published as unknown as CSL;
}

/** Records as CSL-JSON (docs.citationstyles.org), ids kept as keys. */
export const cslJson = (citations: readonly Published[]): string =>
  `${JSON.stringify(citations.map(toCsl), null, 2)}\n`;
