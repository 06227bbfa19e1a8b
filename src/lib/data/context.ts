import { VOCABULARY } from './vocabulary.ts';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const SCHEMA = 'https://schema.org/';

/** Properties whose values are addresses of other things in the graph. */
const LINKS = new Set(['grade', 'paper', 'weakestGrade', 'evidence']);

const schemaWords = [
  ...['Book', 'Chapter', 'Claim', 'Dataset', 'DefinedTerm', 'DefinedTermSet', 'LearningResource'],
  ...['Organization', 'Periodical', 'Person', 'Report', 'ScholarlyArticle', 'Thesis'],
  ...['WebPage', 'WebSite', 'CreativeWork', 'abstract', 'author', 'datePublished', 'description'],
  ...['familyName', 'givenName', 'inLanguage', 'lastReviewed', 'name', 'pagination', 'publisher'],
  ...['text', 'version'],
];
const schemaLinks = [
  'citation',
  'hasPart',
  'isPartOf',
  'license',
  'mentions',
  'relatedLink',
  'sameAs',
  'about',
];
const skosWords = [
  'Concept',
  'ConceptScheme',
  'prefLabel',
  'altLabel',
  'hiddenLabel',
  'definition',
];
const skosLinks = ['broader', 'inScheme', 'related'];

const words = (names: readonly string[], base: string) =>
  names.map((name) => [name, `${base}${name}`] as const);
const links = (names: readonly string[], base: string) =>
  names.map((name) => [name, { '@id': `${base}${name}`, '@type': '@id' }] as const);

/** The context of the graph: every word it uses, spelled out, so that it is read without a network. */
export const context = (vocabulary: string): Record<string, unknown> => {
  const own = Object.keys(VOCABULARY);
  const leads = (word: string) => LINKS.has(word);
  return Object.fromEntries<unknown>([
    ['@language', 'en'],
    ...words(schemaWords, SCHEMA),
    ...links(schemaLinks, SCHEMA),
    ...words(skosWords, SKOS),
    ...links(skosLinks, SKOS),
    ...words(
      own.filter((word) => !leads(word)),
      vocabulary,
    ),
    ...links(own.filter(leads), vocabulary),
  ]);
};
