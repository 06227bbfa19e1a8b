import type { Stage } from '../../schemas/pathway.ts';
import { gradeLabel } from '../grade.ts';
import { LEVELS, SHOWN_IN, type Step } from '../pathway.ts';

/**
 * A pathway as one paragraph that holds every fact of its drawing: each stage with its level, each
 * step with where it was shown and its grade.
 */
export function pathwayWords(pathway: readonly Stage[], steps: readonly Step[]): string {
  return pathway
    .map(({ level, text }, index) => {
      const step = steps.find(({ to }) => to === index);
      const stage = `${LEVELS[level]}: ${text}`;
      return step ? `${stepWords(step)} ${stage}` : stage;
    })
    .join('; ');
}

function stepWords({ shownIn, grade }: Step): string {
  if (shownIn === 'inferred') return 'then (inferred, not shown)';
  const word = gradeLabel(grade).toLowerCase();
  return `then (${SHOWN_IN[shownIn].label.toLowerCase()}, ${word})`;
}
