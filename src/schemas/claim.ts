import { z } from 'astro/zod';
import { CERTAINTIES } from '../lib/design.ts';
import { GRADE_IDS } from '../lib/grade.ts';
import { ABOUT_IDS } from '../lib/subjects.ts';
import { CONDITION_IDS, TECHNIQUE_IDS } from '../lib/tags.ts';
import { citationId, field, id, text } from './shared.ts';

/** One paper that speaks for, against or about a claim. */
export const evidenceSchema = z.strictObject({
  cite: field('The paper: an id from `content/citations.json`.', citationId),
  stance: field(
    '`supports`; `contradicts` (the same measure on the same subjects, the other way); `qualifies` (a limit, another measure).',
    z.enum(['supports', 'contradicts', 'qualifies']),
  ),
  shows: field(
    'What this paper found and nothing else: one sentence with subjects, n and the key number.',
    text,
  ),
  n: field(
    "People or animals behind this very number, where it differs from the paper's total; `null` when it was not seen.",
    z.int().positive().nullable().optional(),
  ),
  studies: field(
    "Studies behind this very number, where it differs from the paper's total; `null` when it was not seen.",
    z.int().positive().nullable().optional(),
  ),
  certainty: field(
    'The certainty its authors state for this result, where it differs from that of the paper.',
    z.enum(CERTAINTIES).optional(),
  ),
});

/** One sentence that could turn out false, with the evidence for and against it. */
export const claimSchema = z
  .strictObject({
    id: field(
      'Short, descriptive, unique on the whole site and never changed. Example: `velocity-tuning`.',
      id,
    ),
    statement: field(
      'The sentence: subjects, technique, comparator and outcome are in it; it stands alone.',
      text,
    ),
    about: field('What the sentence speaks of; it decides which papers count.', z.enum(ABOUT_IDS)),
    grade: field(
      'The grade of this sentence, not of the topic; must be one that the evidence permits.',
      z.enum(GRADE_IDS).optional(),
    ),
    basis: field(
      'Only for a claim true by definition or arithmetic: it is shown as reasoning and has no grade.',
      z.literal('reasoning').optional(),
    ),
    why: field('One sentence: why this grade and not the next one up.', text),
    limits: field('What a careful reader must know; shown under the claim.', text.optional()),
    weighing: field(
      'Why one side weighs more, where papers stand on both sides and the grade is above contested.',
      text.optional(),
    ),
    conditions: field(
      'Conditions that the subjects of this claim had.',
      z.array(z.enum(CONDITION_IDS)).default([]),
    ),
    techniques: field(
      'Techniques that the subjects of this claim received.',
      z.array(z.enum(TECHNIQUE_IDS)).default([]),
    ),
    evidence: field('The papers behind the claim.', z.array(evidenceSchema).default([])),
  })
  .refine((claim) => Boolean(claim.grade) !== Boolean(claim.basis), {
    message: 'needs either a "grade" or "basis: reasoning", not both',
    path: ['grade'],
  })
  .refine(
    (claim) => claim.grade === 'speculative' || Boolean(claim.basis) || claim.evidence.length > 0,
    {
      message: 'needs at least one paper, unless it is speculative or stands by reasoning',
      path: ['evidence'],
    },
  );

export type Evidence = z.infer<typeof evidenceSchema>;
export type Claim = z.infer<typeof claimSchema>;
