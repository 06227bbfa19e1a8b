import { SITE_NAME } from './site.ts';

/** A claim as one sentence to quote: what it says, how it is graded and where it stands. */
export const claimSentence = (statement: string, grade: string, address: string): string =>
  `“${statement}” (${grade}; ${SITE_NAME}, ${address})`;
