/** How far a kind of study can carry a claim; the numbers order the tiers and mean nothing else. */
export const TIER = { none: 0, weaker: 1, suitable: 2, synthesis: 3 } as const;

export type Tier = (typeof TIER)[keyof typeof TIER];

interface DesignRow {
  /** Shown to readers after "Design:". */
  label: string;
  tier: Tier;
  /** Two independent ones count together as one weaker study. */
  pairs?: true;
  /** A published argument weighs as a suitable study when the claim is about method. */
  argues?: true;
}

/** Every study design a citation may have, with the tier that the editorial standard gives it. */
export const DESIGNS = {
  'meta-analysis': { label: 'Meta-analysis', tier: TIER.synthesis },
  'systematic-review': { label: 'Systematic review', tier: TIER.synthesis },
  'umbrella-review': { label: 'Umbrella review', tier: TIER.synthesis },
  'evidence-map': { label: 'Evidence map', tier: TIER.synthesis },
  'scoping-review': { label: 'Scoping review', tier: TIER.synthesis },
  'randomised-trial': { label: 'Randomised trial', tier: TIER.suitable },
  'controlled-trial': { label: 'Controlled trial', tier: TIER.suitable },
  'human-experiment': { label: 'Experiment in people', tier: TIER.suitable },
  cohort: { label: 'Cohort study', tier: TIER.suitable },
  animal: { label: 'Animal experiment', tier: TIER.suitable },
  'in-vitro': { label: 'Cell experiment', tier: TIER.suitable },
  cadaver: { label: 'Cadaver experiment', tier: TIER.suitable },
  'before-after': { label: 'Before-and-after study', tier: TIER.weaker },
  'cross-sectional': { label: 'Cross-sectional study', tier: TIER.weaker },
  qualitative: { label: 'Interview study', tier: TIER.weaker },
  'case-report': { label: 'Case report', tier: TIER.weaker },
  simulation: { label: 'Mathematical model', tier: TIER.weaker },
  book: { label: 'Textbook', tier: TIER.weaker },
  'narrative-review': { label: 'Narrative review', tier: TIER.none, pairs: true, argues: true },
  consensus: { label: 'Consensus paper', tier: TIER.none, pairs: true },
  theory: { label: 'Theory paper', tier: TIER.none, argues: true },
  commentary: { label: 'Commentary', tier: TIER.none, argues: true },
} as const satisfies Record<string, DesignRow>;

export type Design = keyof typeof DESIGNS;

/** Every design id, in the order of the table. */
export const DESIGN_IDS = Object.keys(DESIGNS) as [Design, ...Design[]];

/** The table row of a design, typed so that the optional columns can be read. */
export const designRow = (design: Design): DesignRow => DESIGNS[design];

/** How sure a synthesis says it is of its result, from most to least (GRADE's four words). */
export const CERTAINTIES = ['high', 'moderate', 'low', 'very-low', 'not-stated'] as const;

export type Certainty = (typeof CERTAINTIES)[number];
