import { z } from 'astro/zod';
import { gradedFields } from './mechanism.ts';
import { field, text } from './shared.ts';

/** Whether massage helps, and against what; the file name is its permanent id. */
export const outcomeSchema = z.strictObject({
  ...gradedFields,
  question: field('The question as a reader would ask it.', text),
});

export type Outcome = z.infer<typeof outcomeSchema>;
