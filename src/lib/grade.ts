import type { Citation } from '../schemas/citation.ts';
import type { Claim } from '../schemas/claim.ts';
import { TIER, type Tier } from './design.ts';
import { describeWeight, independentOf, weigh, type Source, type Weight } from './evidence.ts';
import { areIndependent } from './independence.ts';

interface GradeRow {
  label: string;
  /** In plain words, for readers. */
  meaning: string;
  /** When the evidence permits it, as the method page prints it. */
  rule: string;
  /** Present-tense wording that this grade allows, for writers. */
  wording: string;
  /** Of four dots beside the claim: how many, and how they are filled. */
  mark: { dots: number; fill: 'full' | 'half' | 'cross' };
  /** Stroke of a step in a figure: width in px and dash pattern. */
  stroke: { width: number; dash?: string; crossed?: true };
  /** Orders steps from strong to weak; higher is stronger. */
  strength: number;
  /** Whether the weighed evidence meets the rule. */
  permits: (weight: Weight) => boolean;
}

const atLeast = (sources: Source[], tier: Tier) => sources.filter((s) => s.tier >= tier);
const topTier = (sources: Source[]) => Math.max(TIER.none, ...sources.map((s) => s.tier));
const isSure = (s: Source) =>
  s.tier === TIER.synthesis && (s.certainty === 'high' || s.certainty === 'moderate');

const outweighed = ({ supports, contradicts }: Weight) => topTier(contradicts) < topTier(supports);
const weighedUp = ({ contradicts, weighing }: Weight) =>
  contradicts.length === 0 || Boolean(weighing);

const sureAndSeconded = (sources: Source[]) =>
  sources.some(
    (sure) =>
      isSure(sure) &&
      atLeast(sources, TIER.suitable).some(
        (other) => other !== sure && areIndependent(sure.seniors, other.seniors),
      ),
  );

/** The site's own scale: one row a grade, from strongest to weakest; the method page prints this table. */
export const GRADES = {
  established: {
    label: 'Established',
    meaning: 'Several independent, suitable studies agree; losing any one would not change it.',
    rule: 'A synthesis whose authors state at least moderate certainty and one more independent suitable study, or three independent suitable studies; nothing of equal or higher tier contradicts.',
    wording: 'plain indicative',
    mark: { dots: 4, fill: 'full' },
    stroke: { width: 4 },
    strength: 5,
    permits: (weight) =>
      outweighed(weight) &&
      weighedUp(weight) &&
      (sureAndSeconded(weight.supports) ||
        independentOf(atLeast(weight.supports, TIER.suitable)) >= 3),
  },
  supported: {
    label: 'Supported',
    meaning: 'Good evidence with known limits.',
    rule: 'A synthesis, or one suitable study, or two independent weaker ones; whatever contradicts is of a lower tier, and the claim says why it weighs less.',
    wording: '"probably"',
    mark: { dots: 3, fill: 'full' },
    stroke: { width: 3 },
    strength: 4,
    permits: (weight) =>
      outweighed(weight) &&
      weighedUp(weight) &&
      (atLeast(weight.supports, TIER.suitable).length >= 1 || independentOf(weight.supports) >= 2),
  },
  emerging: {
    label: 'Emerging',
    meaning: 'A first signal, small or indirect.',
    rule: 'One study of any tier; a study of manual therapy or of touch is enough for a claim about massage.',
    wording: '"may"',
    mark: { dots: 2, fill: 'full' },
    stroke: { width: 3, dash: '7 5' },
    strength: 3,
    permits: (weight) => weight.related.length >= 1 && weighedUp(weight),
  },
  contested: {
    label: 'Contested',
    meaning: 'Decent evidence on both sides, or experts read it differently.',
    rule: 'At least one study that supports and one of the same or a neighbouring tier that contradicts.',
    wording: 'both sides, side by side',
    mark: { dots: 2, fill: 'half' },
    stroke: { width: 3, dash: '7 5 1.5 5' },
    strength: 2,
    permits: ({ supports, contradicts }) =>
      supports.some((a) => contradicts.some((b) => Math.abs(a.tier - b.tier) <= 1)),
  },
  speculative: {
    label: 'Speculative',
    meaning: 'Reasoning, or evidence from something else: animals, cells, cadavers or other touch.',
    rule: 'Always permitted.',
    wording: '"it has been proposed"',
    mark: { dots: 1, fill: 'full' },
    stroke: { width: 3, dash: '1.5 5' },
    strength: 1,
    permits: () => true,
  },
  refuted: {
    label: 'Refuted',
    meaning: 'Direct evidence is against it.',
    rule: 'A synthesis, or two independent suitable studies, that contradict, and no empirical study that supports.',
    wording: 'what was believed, then what was found',
    mark: { dots: 0, fill: 'cross' },
    stroke: { width: 3, dash: '1.5 5', crossed: true },
    strength: 0,
    permits: ({ related, contradicts }) =>
      related.length === 0 &&
      (atLeast(contradicts, TIER.synthesis).length >= 1 ||
        independentOf(atLeast(contradicts, TIER.suitable)) >= 2),
  },
} as const satisfies Record<string, GradeRow>;

export type Grade = keyof typeof GRADES;

/** Every grade id, strongest first. */
export const GRADE_IDS = Object.keys(GRADES) as [Grade, ...Grade[]];

/** The table row of a grade, typed so that the optional columns can be read. */
export const gradeRow = (grade: Grade): GradeRow => GRADES[grade];

/** The word for a grade, "By reasoning" for what stands without one. */
export const gradeLabel = (grade: Grade | 'reasoning' | undefined): string =>
  grade && grade !== 'reasoning' ? GRADES[grade].label : 'By reasoning';

/** On the ladder an editor may always stand lower than the evidence permits. */
export const LADDER: readonly Grade[] = ['established', 'supported', 'emerging', 'speculative'];

/** The grades a claim may carry, strongest first, and one sentence that says what was counted. */
export interface Verdict {
  permitted: Grade[];
  reason: string;
}

/** Says which grades the evidence permits for a claim and why; a claim that stands by reasoning has none. */
export function permittedGrades(claim: Claim, citations: ReadonlyMap<string, Citation>): Verdict {
  const weight = weigh(claim, citations);
  const met = GRADE_IDS.filter((grade) => GRADES[grade].permits(weight));
  const top = LADDER.findIndex((grade) => met.includes(grade));
  const ladder = LADDER.slice(top);
  const permitted = GRADE_IDS.filter((grade) => met.includes(grade) || ladder.includes(grade));
  return { permitted, reason: describeWeight(weight) };
}
