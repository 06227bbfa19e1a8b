import { z } from 'astro/zod';
import { GRADE_IDS } from '../lib/grade.ts';
import { CHANGE_IDS } from '../lib/history.ts';
import { address, day, field, id, text } from './shared.ts';

/** A grade, or `reasoning` where a claim stands by definition or arithmetic. */
export const gradeOrReasoning = z.enum([...GRADE_IDS, 'reasoning']);

/** One recorded change of what the site says. */
export const changeSchema = z.strictObject({
  id: field('Permanent id, used by the feed. Example: `velocity-tuning-reworded`.', id),
  date: field('Day of the change.', day),
  address: field(
    'Address of the page or claim, from the root of the site. Example: /mechanisms/affective-touch/#velocity-tuning',
    address,
  ),
  kind: field(
    'What kind of change: the first edition, new evidence, wording only, or the correction of an error.',
    z.enum(CHANGE_IDS),
  ),
  grade: field(
    'The grade before and after, where the grade of a claim changed.',
    z
      .strictObject({
        from: field('Grade before; `reasoning` where it had none.', gradeOrReasoning),
        to: field('Grade after; `reasoning` where it has none.', gradeOrReasoning),
      })
      .optional(),
  ),
  note: field('What changed and why, in plain language.', text),
});

export type Change = z.infer<typeof changeSchema>;
