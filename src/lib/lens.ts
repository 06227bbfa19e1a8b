/** The three lenses, in the order in which they are told. */
export const LENS_IDS = ['specific', 'contextual', 'non-specific'] as const;

export type Lens = (typeof LENS_IDS)[number];

interface FamilyRow {
  label: string;
  lens: Lens;
  /** What holds the family together, for the lens page. */
  meaning: string;
}

/** Families of mechanisms under their lens, in the order of the figures. */
export const FAMILIES = {
  'affective-touch': {
    label: 'Affective touch',
    lens: 'specific',
    meaning: 'how touch feels, and the chemistry said to follow it',
  },
  mechanical: {
    label: 'Mechanical factors',
    lens: 'specific',
    meaning: 'what pressing, stretching and sliding do to tissue',
  },
  neurological: {
    label: 'Neurological factors',
    lens: 'specific',
    meaning: 'what nerves, spinal cord and brain do with the input',
  },
  'expectation-and-learning': {
    label: 'Expectation and learning',
    lens: 'contextual',
    meaning: 'what a person expects, has learned and is told',
  },
  relationship: {
    label: 'Relationship',
    lens: 'contextual',
    meaning: 'who touches, who is touched, and how they get on',
  },
  setting: {
    label: 'Setting and ritual',
    lens: 'contextual',
    meaning: 'the room, the sequence and the care around the hands',
  },
  'natural-course': {
    label: 'Natural course',
    lens: 'non-specific',
    meaning: 'what time and the body do by themselves',
  },
  measurement: {
    label: 'Measurement',
    lens: 'non-specific',
    meaning: 'what choosing, asking and scoring do to the numbers',
  },
} as const satisfies Record<string, FamilyRow>;

export type Family = keyof typeof FAMILIES;

/** Every family id, in the order of the table. */
export const FAMILY_IDS = Object.keys(FAMILIES) as [Family, ...Family[]];
