import type { Citation } from '../../schemas/citation.ts';
import { plainText } from '../rich-text.ts';
import type { Published } from './csl.ts';

/** RIS types of our CSL types (RIS format specification of Reference Manager). */
const TYPES: Record<Citation['type'], string> = {
  'article-journal': 'JOUR',
  book: 'BOOK',
  chapter: 'CHAP',
  'paper-conference': 'CONF',
  report: 'RPRT',
  speech: 'CONF',
  thesis: 'THES',
  webpage: 'ELEC',
};

type Name = NonNullable<Citation['author']>[number];

/** "Family, Given, Suffix", particles kept with the family name; a group stands as it is. */
const name = ({ literal, family, given, suffix, ...particles }: Name) =>
  literal ??
  [
    [particles['dropping-particle'], particles['non-dropping-particle'], family]
      .filter(Boolean)
      .join(' '),
    given,
    suffix,
  ]
    .filter(Boolean)
    .join(', ');

/** Every tag in its order, with the values a record has for it; one line a value. */
const TAGS: [tag: string, values: (citation: Published) => (string | undefined)[]][] = [
  ['TY', ({ type }) => [TYPES[type]]],
  ['ID', ({ id }) => [id]],
  ['AU', ({ author = [] }) => author.map(name)],
  ['ED', ({ editor = [] }) => editor.map(name)],
  ['TI', ({ title }) => [plainText(title)]],
  ['T2', (citation) => [citation['container-title']]],
  [
    'J2',
    ({ type, ...csl }) => [type === 'article-journal' ? csl['container-title-short'] : undefined],
  ],
  ['PY', ({ issued }) => [String(issued['date-parts'][0]?.[0] ?? '')]],
  ['DA', ({ issued }) => [day(issued['date-parts'][0] ?? [])]],
  ['VL', ({ volume }) => [volume]],
  ['IS', ({ issue }) => [issue]],
  ['SP', ({ page }) => [page?.split('-')[0]]],
  ['EP', ({ page }) => [page?.split('-')[1]]],
  ['ET', ({ edition }) => [edition]],
  ['PB', ({ publisher }) => [publisher]],
  ['CY', (citation) => [citation['publisher-place']]],
  ['SN', ({ ISSN, ISBN }) => [ISSN ?? ISBN]],
  ['DO', ({ DOI }) => [DOI]],
  ['AN', ({ PMID }) => [PMID]],
  ['C2', ({ PMCID }) => [PMCID]],
  ['UR', ({ URL }) => [URL]],
];

/** "2014/02/19/", as RIS writes a date; nothing where only the year is known. */
const day = ([year, ...rest]: readonly number[]) =>
  rest.length > 0
    ? [
        year,
        ...[0, 1].map((at) => rest[at]).map((part) => part && String(part).padStart(2, '0')),
        '',
      ].join('/')
    : undefined;

/** Records as RIS: pages split, one author a line, no markup, lines ended as the format asks. */
export const ris = (citations: readonly Published[]): string =>
  citations
    .map((citation) => {
      const lines = TAGS.flatMap(([tag, values]) =>
        values(citation).flatMap((value) => (value ? [`${tag}  - ${line(value)}`] : [])),
      );
      return [...lines, 'ER  - ', ''].join('\r\n');
    })
    .join('\r\n');

/** A value never breaks a line: what follows a break would be read as a tag. */
const line = (value: string) => value.replaceAll(/\s+/g, ' ').trim();
