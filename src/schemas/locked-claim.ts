import { z } from 'astro/zod';
import { gradeOrReasoning } from './change.ts';
import { field, id, text } from './shared.ts';

/** A claim as it was last recorded; kept by `npm run changes`, never by hand. */
export const lockedClaimSchema = z.strictObject({
  id: field('Id of the claim.', id),
  grade: field('Its grade when it was recorded.', gradeOrReasoning),
  statement: field('Its sentence when it was recorded.', text),
  changes: field('Entries of `changes.yaml` about it that were known by then.', z.array(id)),
});

export type LockedClaim = z.infer<typeof lockedClaimSchema>;
