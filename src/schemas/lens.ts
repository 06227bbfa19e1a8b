import { z } from 'astro/zod';
import { answer, field, text, unlinked } from './shared.ts';

/** One of the three ways to look at what follows a massage; the file name is its permanent id. */
export const lensSchema = z.strictObject({
  title: field('Name of the lens. Example: "Specific effects".', text),
  question: field('The question it answers. Example: "What do the hands do?"', text),
  answer: field('One sentence of at most 40 words.', answer),
  order: field('Place among the three.', z.int().min(1).max(3)),
  unlinked,
});

export type LensEntry = z.infer<typeof lensSchema>;
