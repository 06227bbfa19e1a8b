/** The name of the site, as publisher and in titles. */
export const SITE_NAME = 'How Massage Works';

/** One sentence that says what the site is. */
export const SITE_DESCRIPTION =
  'How massage therapy works: what the hands do, what the encounter means and what time would have done anyway, with every claim graded and its papers shown.';

/** The licence of text, data and figures. */
export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** Entries of the header, in order. */
export const MENU = [
  { label: 'Lenses', to: 'lenses' },
  { label: 'Mechanisms', to: 'mechanisms' },
  { label: 'Outcomes', to: 'outcomes' },
  { label: 'Glossary', to: 'glossary' },
  { label: 'Bibliography', to: 'bibliography' },
  { label: 'Evidence', to: 'evidence' },
  { label: 'Teach', to: 'teach' },
] as const;
