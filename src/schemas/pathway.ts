import { z } from 'astro/zod';
import { LEVEL_IDS, SHOWN_IN_IDS } from '../lib/pathway.ts';
import { field, id, text } from './shared.ts';

/** How the stage before leads to this one, and how that is known. */
export const stepSchema = z.strictObject({
  shownIn: field(
    'Where this step has been shown; `inferred` when nobody has shown it.',
    z.enum(SHOWN_IN_IDS),
  ),
  claims: field(
    'The claims of this page that carry the step; none where it is inferred.',
    z.array(id).default([]),
  ),
});

/** One stage of a pathway. */
export const stageSchema = z.strictObject({
  level: field('Where it happens.', z.enum(LEVEL_IDS)),
  text: field('What happens there: a few words, no full stop.', text),
  step: field(
    'What leads here from the stage before; every stage but the first has one.',
    stepSchema.optional(),
  ),
});

/** Three to six stages; each after the first says how it is known to follow. */
export const pathwaySchema = z
  .array(stageSchema)
  .min(3, 'needs at least three stages')
  .max(6, 'may have at most six stages')
  .superRefine((stages, context) => {
    stages.forEach((stage, index) => {
      if (index === 0 && stage.step)
        context.addIssue({
          code: 'custom',
          path: [0, 'step'],
          message: 'the first stage has no step',
        });
      if (index > 0 && !stage.step)
        context.addIssue({
          code: 'custom',
          path: [index],
          message: 'needs a "step": how is it known to follow?',
        });
    });
  });

export type Stage = z.infer<typeof stageSchema>;
