import { z } from 'astro/zod';
import { FIELD_IDS } from '../lib/tags.ts';
import { citationId, field, id, text, unlinked } from './shared.ts';

/** One glossary term; the file name is its permanent id. */
export const termSchema = z.strictObject({
  term: field('The term as a reader meets it, in lower case unless it is a name.', text),
  partOfSpeech: field(
    'Noun, verb or adjective, where it helps.',
    z.enum(['noun', 'verb', 'adjective', 'phrase']).optional(),
  ),
  abbreviations: field('Short forms. Example: CT for C-tactile.', z.array(text).default([])),
  alsoKnownAs: field(
    'Other right names, British and American spellings included.',
    z.array(text).default([]),
  ),
  wrongNames: field(
    'Common names that are wrong; found by search, marked as wrong.',
    z.array(text).default([]),
  ),
  autolink: field(
    'Whether prose links the term by itself: `false` for a word with an everyday sense, or a list of the names that do.',
    z.union([z.boolean(), z.array(text)]).default(true),
  ),
  definition: field(
    'One sentence of at most 35 words that stands alone and does not use the term.',
    text.refine((value) => value.split(/\s+/).length <= 35, 'must be at most 35 words'),
  ),
  field: field('Field by which the glossary is filtered.', z.enum(FIELD_IDS)),
  broader: field('Wider terms.', z.array(id).default([])),
  related: field('Neighbouring terms; the checker asks for the way back.', z.array(id).default([])),
  confusedWith: field(
    'Terms it is mistaken for, each with one line on the difference.',
    z
      .array(
        z.strictObject({
          term: field('The other term.', id),
          difference: field('One line: how the two differ.', text),
        }),
      )
      .default([]),
  ),
  usage: field(
    'What each profession means by the word, where they differ.',
    z
      .array(
        z.strictObject({
          profession: field(
            'Whose usage.',
            z.enum([
              'massage therapy',
              'physiotherapy',
              'osteopathy',
              'chiropractic',
              'medicine',
              'research',
            ]),
          ),
          meaning: field('What they mean by it, in one sentence.', text),
          cite: field('The paper that says so.', citationId.optional()),
        }),
      )
      .default([]),
  ),
  pronunciation: field(
    'How to say a hard word, in plain letters. Example: "noh-see-SEP-shun".',
    text.optional(),
  ),
  citations: field('Papers behind the definition.', z.array(citationId).default([])),
  unlinked,
});

export type Term = z.infer<typeof termSchema>;
