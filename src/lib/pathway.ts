import type { Claim } from '../schemas/claim.ts';
import type { Stage } from '../schemas/pathway.ts';
import { gradeRow, type Grade } from './grade.ts';
import { ABOUT, type About } from './subjects.ts';

/** Where in the encounter, the body or the study a stage stands, in the order of the atlas. */
export const LEVELS = {
  encounter: 'Encounter',
  tissue: 'Tissue',
  nerve: 'Nerve',
  'spinal-cord': 'Spinal cord',
  brain: 'Brain',
  'body-systems': 'Body systems',
  person: 'Person',
  measurement: 'Measurement',
} as const;

export type Level = keyof typeof LEVELS;

/** Every level id, in the order of the table. */
export const LEVEL_IDS = Object.keys(LEVELS) as [Level, ...Level[]];

interface ShownRow {
  label: string;
  /** Subjects of the claims that can carry a step shown there. */
  carriedBy: readonly About[];
}

/** Where a step has been shown, and which claims may carry it. */
export const SHOWN_IN = {
  massage: { label: ABOUT.massage.label, carriedBy: ['massage'] },
  'manual-therapy': { label: ABOUT['manual-therapy'].label, carriedBy: ['manual-therapy'] },
  touch: { label: ABOUT.touch.label, carriedBy: ['touch'] },
  people: { label: ABOUT.people.label, carriedBy: ['people', 'method'] },
  animals: { label: ABOUT.animals.label, carriedBy: ['animals'] },
  cells: { label: ABOUT.cells.label, carriedBy: ['cells'] },
  cadavers: { label: ABOUT.cadavers.label, carriedBy: ['cadavers'] },
  inferred: { label: 'Inferred, not shown', carriedBy: [] },
} as const satisfies Record<string, ShownRow>;

export type ShownIn = keyof typeof SHOWN_IN;

/** Every place a step can have been shown, in the order of the table. */
export const SHOWN_IN_IDS = Object.keys(SHOWN_IN) as [ShownIn, ...ShownIn[]];

/** A step's grade: one of the scale, or `reasoning` where it holds by definition or arithmetic. */
export type StepGrade = Grade | 'reasoning';

/** What one step of a pathway rests on: the places of the two stages it joins (from 0), where it was shown, its claims and grade. */
export interface Step {
  from: number;
  to: number;
  shownIn: ShownIn;
  claims: Claim[];
  grade: StepGrade;
}

/** How strong a step is, for ordering only; what holds by arithmetic is never the weak one. */
export const strength = (grade: StepGrade): number =>
  grade === 'reasoning' ? Infinity : gradeRow(grade).strength;

/** Whether a claim may carry a step that is said to be shown there. */
export const canCarry = (claim: Claim, shownIn: ShownIn): boolean =>
  (SHOWN_IN[shownIn].carriedBy as readonly About[]).includes(claim.about);

/**
 * The steps of a pathway with their grades: the best among the claims that match where the step was
 * shown, `speculative` where it is inferred. Throws when a step names a claim that is not given.
 */
export function steps(pathway: readonly Stage[], claims: ReadonlyMap<string, Claim>): Step[] {
  return pathway.flatMap(({ step }, index) => {
    if (!step) return [];
    const named = step.claims.map((id) => {
      const claim = claims.get(id);
      if (!claim) throw new Error(`Step ${String(index)} names the unknown claim "${id}"`);
      return claim;
    });
    return [
      {
        from: index - 1,
        to: index,
        shownIn: step.shownIn,
        claims: named,
        grade: best(named, step.shownIn),
      },
    ];
  });
}

function best(claims: Claim[], shownIn: ShownIn): StepGrade {
  const grades = claims.filter((claim) => canCarry(claim, shownIn)).map(claimGrade);
  return grades.sort((a, b) => strength(b) - strength(a))[0] ?? 'speculative';
}

const claimGrade = (claim: Claim): StepGrade => claim.grade ?? 'reasoning';

/** The weakest step, on which the whole mechanism hangs; the first one where several are equally weak. */
export function weakestStep(pathway: readonly Stage[], claims: ReadonlyMap<string, Claim>): Step {
  const [first, ...rest] = steps(pathway, claims);
  if (!first) throw new Error('A pathway without steps has no weakest step');
  return rest.reduce(
    (weakest, step) => (strength(step.grade) < strength(weakest.grade) ? step : weakest),
    first,
  );
}
