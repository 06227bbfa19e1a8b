import { z } from 'astro/zod';
import { field, id, text } from './shared.ts';

/** What people type for something that the site calls otherwise; only search reads it. */
export const layWordsSchema = z.strictObject({
  id: field('Permanent id. Example: `getting-better-anyway`.', id),
  words: field(
    'The words as people type them; synonyms that belong to a term stand with the term.',
    z.array(text).min(1, 'needs at least one wording'),
  ),
  leads: field(
    'Where they lead, best first: folder and id, as in mechanisms/natural-history or misconceptions/flush-toxins.',
    z
      .array(
        z
          .string()
          .regex(
            /^(lenses|mechanisms|outcomes|glossary|misconceptions|pages)\/[a-z0-9-]+$/,
            'must be a folder and an id, as in glossary/muscle-knot',
          ),
      )
      .min(1, 'must lead somewhere'),
  ),
});

export type LayWords = z.infer<typeof layWordsSchema>;
