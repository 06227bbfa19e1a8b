import type { Stage } from '../../schemas/pathway.ts';
import { gradeLabel } from '../grade.ts';
import { LEVELS, SHOWN_IN, type Step } from '../pathway.ts';
import { confluence, type Stream } from './confluence.ts';

/** What the confluence says of its widths, beside the drawing and in words. */
export const WIDTHS = 'Widths mean nothing here: no one can say how much each adds.';

/** Where a stream of the confluence leads, to follow the name of its lens. */
export const streamWords = ({ caused }: Stream): string =>
  caused
    ? 'flow into the total response.'
    : 'are part of the change seen afterwards, but the encounter does not cause them.';

/** Every fact of the confluence, a line each: lenses by their titles, their families, where they lead. */
export const confluenceWords = (titleOf: (lens: string) => string): string[] => [
  ...confluence().streams.map(
    (stream) =>
      `${titleOf(stream.lens)} (${stream.strands.map(({ label }) => label).join(', ')}) ${streamWords(stream)}`,
  ),
  WIDTHS,
];

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
