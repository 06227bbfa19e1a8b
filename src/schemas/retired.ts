import { z } from 'astro/zod';
import { address, day, field, id, text } from './shared.ts';

/** Something that was published and has gone: a page, a file, a claim or a section. */
export const retiredSchema = z.strictObject({
  id: field('Permanent id of this record, used by the feed. Example: `endorphin-page-merged`.', id),
  addresses: field(
    'Every address it had, the main one first: page, figure, files, anchors. Anchors of a page named here need no line.',
    z.array(address).min(1, 'needs the address it had'),
  ),
  was: field('What it was. Example: "A claim about endorphins in the blood".', text),
  date: field('Day on which it was withdrawn.', day),
  why: field('Why it went, in plain language, one or two sentences.', text),
  replacement: field(
    'What took its place; left out where nothing did.',
    z
      .strictObject({
        address: field('Where it is.', address),
        title: field('What it is called.', text),
      })
      .optional(),
  ),
});

export type Retired = z.infer<typeof retiredSchema>;
