interface KindRow {
  /** Heading of a group of results. */
  plural: string;
  /** What a name of this kind weighs against an equally good name of another. */
  weight: number;
}

/** What the site can be searched for, in the order in which the filters name them. */
export const KINDS = {
  Term: { plural: 'Terms', weight: 1 },
  Mechanism: { plural: 'Mechanisms', weight: 0.97 },
  Outcome: { plural: 'Outcomes', weight: 0.95 },
  Lens: { plural: 'Lenses', weight: 0.95 },
  Claim: { plural: 'Claims', weight: 0.85 },
  Misconception: { plural: 'Misconceptions', weight: 0.82 },
  Paper: { plural: 'Papers', weight: 0.82 },
  Page: { plural: 'Pages', weight: 0.8 },
} as const satisfies Record<string, KindRow>;

export type Kind = keyof typeof KINDS;

/** Every kind, in the order of the table. */
export const KIND_IDS = Object.keys(KINDS) as [Kind, ...Kind[]];
