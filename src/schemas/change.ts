import { z } from 'astro/zod';
import { day, field, id, text } from './shared.ts';

/** One recorded change of what the site says. */
export const changeSchema = z.strictObject({
  id: field('Permanent id, used by the feed. Example: `velocity-tuning-reworded`.', id),
  date: field('Day of the change.', day),
  address: field(
    'Address of the page or claim, from the root of the site. Example: /mechanisms/affective-touch/#velocity-tuning',
    z
      .string()
      .regex(/^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/, 'must be an address such as /mechanisms/nocebo/'),
  ),
  kind: field(
    'What kind of change: new evidence, wording only, or the correction of an error.',
    z.enum(['evidence', 'wording', 'correction']),
  ),
  note: field('What changed and why, in plain language.', text),
});

export type Change = z.infer<typeof changeSchema>;
