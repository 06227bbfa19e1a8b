import type { CSL } from '@citation-js/core';
import type { Citation } from '../../schemas/citation.ts';

/** The published part of a record as CSL-JSON: no appraisal, no unconfirmed DOI. */
export function toCsl(citation: Citation): CSL {
  const { custom: _appraisal, ...published } = citation;
  return published as unknown as CSL;
}

/** Records as CSL-JSON (docs.citationstyles.org), ids kept as keys. */
export const cslJson = (citations: readonly Citation[]): string =>
  `${JSON.stringify(citations.map(toCsl), null, 2)}\n`;
