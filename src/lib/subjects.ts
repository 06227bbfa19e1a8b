/** What a claim can speak of, and how a reader is told where something was shown. */
export const ABOUT = {
  massage: { label: 'People having massage', meaning: 'people who had massage therapy' },
  'manual-therapy': {
    label: 'People having manual therapy',
    meaning: 'people who had manual therapy of some kind, not only massage',
  },
  touch: { label: 'People being touched', meaning: 'people who were touched, but not treated' },
  people: {
    label: 'People, no treatment',
    meaning: 'human biology and psychology, with no hands-on treatment',
  },
  animals: { label: 'Animals', meaning: 'rats, mice, rabbits or monkeys' },
  cells: { label: 'Cells in a dish', meaning: 'cells grown in a dish' },
  cadavers: { label: 'Cadavers', meaning: 'tissue from people who had died' },
  method: { label: 'Method', meaning: 'how to measure, compare or reason' },
} as const;

export type About = keyof typeof ABOUT;

/** Every subject a claim can have, in the order of the table. */
export const ABOUT_IDS = Object.keys(ABOUT) as [About, ...About[]];

/** Whose bodies a paper looked at. */
export const SYSTEMS = ['human', 'animal', 'cell', 'cadaver', 'model', 'mixed', 'none'] as const;

export type System = (typeof SYSTEMS)[number];

/** Whose bodies, as readers see it. */
export const SYSTEM_LABELS: Record<System, string> = {
  human: 'People',
  animal: 'Animals',
  cell: 'Cells in a dish',
  cadaver: 'Cadavers',
  model: 'A mathematical model',
  mixed: 'People and others',
  none: 'No subjects: it argues or reviews',
};

/** What was done to them; `none` also covers expectation, natural course and measurement. */
export const INTERVENTIONS = [
  'massage',
  'manual-therapy',
  'touch',
  'exercise-or-other',
  'none',
] as const;

export type Intervention = (typeof INTERVENTIONS)[number];

/** `full`: the paper studied what the claim is about. `related`: another hands-on treatment of people. */
export type Match = 'full' | 'related' | 'none';

interface Studied {
  system: System;
  intervention: Intervention;
}

const inPeople = ({ system }: Studied) => system === 'human' || system === 'mixed';

const byHand =
  (...full: Intervention[]) =>
  (studied: Studied): Match => {
    if (!inPeople(studied)) return 'none';
    if (full.includes(studied.intervention)) return 'full';
    return ['massage', 'manual-therapy', 'touch'].includes(studied.intervention)
      ? 'related'
      : 'none';
  };

const inSystem =
  (...systems: System[]) =>
  ({ system }: Studied): Match =>
    systems.includes(system) ? 'full' : 'none';

/** One row per subject: which papers count fully for a claim about it (editorial standard, "Subjects must match"). */
const MATCHES: Record<About, (studied: Studied) => Match> = {
  massage: byHand('massage'),
  'manual-therapy': byHand('manual-therapy', 'massage'),
  touch: byHand('touch', 'massage'),
  people: inSystem('human', 'mixed'),
  animals: inSystem('animal', 'mixed'),
  cells: inSystem('cell', 'mixed'),
  cadavers: inSystem('cadaver', 'mixed'),
  method: () => 'full',
};

/** Whether a paper was done on what the claim is about; never throws. */
export const subjectMatch = (about: About, studied: Studied): Match => MATCHES[about](studied);
