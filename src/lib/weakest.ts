import type { Claim } from '../schemas/claim.ts';
import type { Stage } from '../schemas/pathway.ts';
import { gradeLabel } from './grade.ts';
import { SHOWN_IN, weakestStep } from './pathway.ts';

/** The weakest step of a pathway in words: which one it is, between what, and why; throws where there is no step. */
export function weakestWords(
  pathway: readonly Stage[],
  claims: ReadonlyMap<string, Claim>,
): { which: string; between: string } {
  const { from, to, shownIn, grade } = weakestStep(pathway, claims);
  const reason =
    shownIn === 'inferred'
      ? 'It is inferred: we found no study that shows it.'
      : `It is ${gradeLabel(grade).toLowerCase()} (${SHOWN_IN[shownIn].label.toLowerCase()}).`;
  return {
    which: `Weakest step: ${String(from + 1)} to ${String(to + 1)}.`,
    between: `From “${pathway[from]?.text ?? ''}” to “${pathway[to]?.text ?? ''}”. ${reason} The mechanism as a whole is no stronger than that.`,
  };
}
