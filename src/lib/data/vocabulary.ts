/** Our own words in the JSON-LD, where schema.org and SKOS have none; each has an anchor on the page of the data. */
export const VOCABULARY = {
  Evidence: 'One paper that speaks for, against or about a claim.',
  Misconception: 'Something often said, and what is known.',
  grade: 'The grade of a claim.',
  subject:
    'What a claim speaks of: massage, manual-therapy, touch, people, animals, cells, cadavers or method.',
  reason: 'Why a claim has its grade and not the next one up.',
  limits: 'What a careful reader of a claim must know.',
  evidence: 'Leads from a claim to its evidence.',
  paper: 'Leads from a piece of evidence to its paper.',
  stance: 'Whether a paper supports, contradicts or qualifies the claim.',
  shows: 'What a paper found, as far as the claim is concerned.',
  weakestGrade: 'The grade of the weakest step of a mechanism.',
  studyDesign: 'What kind of study a paper is.',
  finding: 'What a paper found, in one sentence.',
  caveat: 'What to beware of in a paper, in one sentence.',
  answer: 'What the evidence says about a misconception.',
} as const;

/** A word of our vocabulary. */
export type Word = keyof typeof VOCABULARY;
