import type { Citation } from '../schemas/citation.ts';
import { plainText } from './rich-text.ts';
import { isoDate } from './schema-org/paper.ts';

type Name = NonNullable<Citation['author']>[number];

const fullName = ({ literal, given, family, suffix, ...particles }: Name) =>
  literal ??
  [given, particles['dropping-particle'], particles['non-dropping-particle'], family, suffix]
    .filter(Boolean)
    .join(' ');

/** Highwire Press tags (scholar.google.com/intl/en/scholar/inclusion.html), each with the values a paper has. */
const TAGS: [name: string, values: (citation: Citation) => (string | undefined)[]][] = [
  ['title', ({ title }) => [plainText(title)]],
  ['author', ({ author = [] }) => author.map(fullName)],
  ['publication_date', (citation) => [isoDate(citation).replaceAll('-', '/')]],
  [
    'journal_title',
    ({ type, ...csl }) => [type === 'article-journal' ? csl['container-title'] : undefined],
  ],
  [
    'conference_title',
    ({ type, ...csl }) => [type === 'paper-conference' ? csl['container-title'] : undefined],
  ],
  ['volume', ({ volume }) => [volume]],
  ['issue', ({ issue }) => [issue]],
  ['firstpage', ({ page }) => [page?.split('-')[0]]],
  ['lastpage', ({ page }) => [page?.split('-')[1]]],
  ['doi', ({ DOI }) => [DOI]],
  ['pmid', ({ PMID }) => [PMID]],
  ['issn', ({ ISSN }) => [ISSN]],
  ['isbn', ({ ISBN }) => [ISBN]],
  ['publisher', ({ publisher }) => [publisher]],
];

/** A paper as `citation_*` meta tags, which reference managers and scholarly search engines read. */
export const highwire = (citation: Citation): { name: string; content: string }[] =>
  TAGS.flatMap(([name, values]) =>
    values(citation).flatMap((content) => (content ? [{ name: `citation_${name}`, content }] : [])),
  );
