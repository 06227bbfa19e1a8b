import { z } from 'astro/zod';
import { FAMILY_IDS, LENS_IDS } from '../lib/lens.ts';
import { claimSchema } from './claim.ts';
import { pathwaySchema } from './pathway.ts';
import { answer, day, field, id, month, text, unlinked } from './shared.ts';

/** What mechanisms and outcomes have in common: graded claims and what to do with them. */
export const gradedFields = {
  title: field('Heading of the page, in sentence case.', text),
  answer: field('One sentence of at most 40 words, no stronger than the claims below it.', answer),
  claims: field(
    'Every claim the page makes.',
    z.array(claimSchema).min(1, 'needs at least one claim'),
  ),
  contradictions: field(
    'What speaks against it or is missing: short paragraphs that may cite with [@key].',
    z.array(text).default([]),
  ),
  say: field(
    'Words to use with a client, each with the claims it rests on.',
    z
      .array(
        z.strictObject({
          words: field(
            'The words, worded no more strongly than the weakest claim they rest on.',
            text,
          ),
          claims: field(
            'Claims, of any page, that the words rest on.',
            z.array(id).min(1, 'must rest on at least one claim'),
          ),
        }),
      )
      .default([]),
  ),
  avoid: field(
    'Words to avoid, each with the reason.',
    z
      .array(
        z.strictObject({
          words: field('What should not be said.', text),
          because: field('One sentence: why not.', text),
        }),
      )
      .default([]),
  ),
  terms: field('Glossary terms that the page explains.', z.array(id).default([])),
  unlinked,
  related: field('Mechanisms and outcomes a reader may want next.', z.array(id).default([])),
  reviewed: field('Day on which the page was last read against its papers.', day),
  searchedTo: field('Month up to which the literature was searched.', month),
};

/** How one thing in a massage may come about; the file name is its permanent id. */
export const mechanismSchema = z.strictObject({
  ...gradedFields,
  lens: field('The lens it is seen through.', z.enum(LENS_IDS)),
  family: field('Its family within the lens.', z.enum(FAMILY_IDS)),
  pathway: field('From the encounter to the person in three to six stages.', pathwaySchema),
});

export type Mechanism = z.infer<typeof mechanismSchema>;
