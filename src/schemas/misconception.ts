import { z } from 'astro/zod';
import { field, id, text } from './shared.ts';

/** Something often said, and what is known. */
export const misconceptionSchema = z.strictObject({
  id: field('Permanent id. Example: `flush-toxins`.', id),
  said: field('The sentence as people say it.', text),
  evidence: field('What the evidence says; may cite with [@key].', text),
  claims: field('Claims that answer it.', z.array(id).default([])),
  mechanisms: field(
    'Mechanisms and outcomes it belongs to.',
    z.array(id).min(1, 'must belong to at least one mechanism or outcome'),
  ),
  source: field(
    'The source document that says it, where it came from one.',
    z.enum(['2018-infographic', '2025-infographic']).optional(),
  ),
});

export type Misconception = z.infer<typeof misconceptionSchema>;
