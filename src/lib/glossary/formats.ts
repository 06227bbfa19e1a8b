/** Files that the whole glossary is given as. */
export const GLOSSARY_FORMATS = {
  json: { label: 'JSON', type: 'application/json' },
  csv: { label: 'CSV', type: 'text/csv' },
  ttl: { label: 'SKOS as Turtle', type: 'text/turtle' },
  jsonld: { label: 'SKOS as JSON-LD', type: 'application/ld+json' },
} as const;

export type GlossaryFormat = keyof typeof GLOSSARY_FORMATS;
