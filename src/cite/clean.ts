import type { Described } from '../lib/cite/findings.ts';
import { bareDoi } from '../lib/cite/doi.ts';
import { fullPages } from '../lib/cite/pages.ts';
import { firstIsbn, firstIssn } from '../lib/cite/serial.ts';
import { dateParts } from './dates.ts';
import { cleanText, cleanTitle } from './markup.ts';
import { cleanNames } from './names.ts';
import type { Raw } from './raw.ts';

/** The published part of a record, perhaps not complete, and what its source says of itself. */
export interface Cleaned {
  record: Partial<Described>;
  /** The list of authors ends in "et al.". */
  cutShort: boolean;
}

/** Crossref's kinds of work (api.crossref.org/types) by their name in CSL. */
const TYPES: Record<string, string> = {
  'journal-article': 'article-journal',
  'article-magazine': 'article-journal',
  'book-chapter': 'chapter',
  'book-section': 'chapter',
  'edited-book': 'book',
  monograph: 'book',
  'reference-book': 'book',
  dissertation: 'thesis',
  'proceedings-article': 'paper-conference',
  'report-component': 'report',
};

/** What only works that stand on their own are cited with. */
const OF_BOOKS = new Set(['editor', 'edition', 'publisher', 'publisher-place', 'ISBN']);

/** Keeps of a paper what our records hold, each field in our form; what cannot be read is left out. */
export function clean(raw: Raw): Cleaned {
  const type = text(raw['type']) ?? '';
  const authors = cleanNames(raw['author']);
  const editors = cleanNames(raw['editor']);
  const note = text(raw['note']) ?? '';
  const doi = text(raw['DOI']);
  const fields: [keyof Described, unknown][] = [
    ['type', TYPES[type] ?? type],
    ['title', title(raw)],
    ['author', authors.names.length > 0 ? authors.names : undefined],
    ['editor', editors.names.length > 0 ? editors.names : undefined],
    ['container-title', text(raw['container-title'], type === 'book-chapter')],
    ['container-title-short', abbreviation(raw)],
    ['volume', text(raw['volume'])],
    ['issue', text(raw['issue'])],
    ['page', page(raw)],
    ['edition', text(raw['edition']) ?? text(raw['edition-number'])],
    ['publisher', text(raw['publisher'])],
    ['publisher-place', text(raw['publisher-place']) ?? text(raw['publisher-location'])],
    ['issued', issued(raw)],
    ['DOI', doi === undefined ? undefined : (bareDoi(doi) ?? doi)],
    ['PMID', /\d+/.exec(text(raw['PMID']) ?? '')?.[0] ?? /PMID:\s*(\d+)/.exec(note)?.[1]],
    ['PMCID', pmcid(text(raw['PMCID'])) ?? /PMC\d+/.exec(note)?.[0]],
    ['ISSN', firstIssn(text(raw['ISSN']) ?? '')],
    ['ISBN', firstIsbn(text(raw['ISBN']) ?? '')],
    ['URL', bareDoi(doi ?? '') ? undefined : address(text(raw['URL']))],
  ];
  const article = (TYPES[type] ?? type) === 'article-journal';
  const kept = fields.filter(
    ([field, value]) => value !== undefined && value !== '' && !(article && OF_BOOKS.has(field)),
  );
  return { record: Object.fromEntries(kept), cutShort: authors.cutShort };
}

/** A value as one text: numbers written, the first (or last) of a list, no markup, not empty. */
function text(value: unknown, last = false): string | undefined {
  const one: unknown = Array.isArray(value) ? value.at(last ? -1 : 0) : value;
  if (typeof one !== 'string' && typeof one !== 'number') return undefined;
  return cleanText(String(one)) || undefined;
}

/** Title and subtitle; empty where there is none. */
function title(raw: Raw): string {
  const [main = '', sub = ''] = [raw['title'], raw['subtitle']].map((value) => {
    const one: unknown = Array.isArray(value) ? value[0] : value;
    return typeof one === 'string' ? cleanTitle(one) : '';
  });
  if (!main || !sub || main.toLowerCase().includes(sub.toLowerCase())) return main;
  return `${main}${/[:?!]$/.test(main) ? '' : ':'} ${sub}`;
}

/** As in MEDLINE, without full stops; left out where it only repeats the name. */
function abbreviation(raw: Raw): string | undefined {
  const short = ['container-title-short', 'short-container-title', 'journalAbbreviation']
    .map((field) => text(raw[field]))
    .find(Boolean)
    ?.replaceAll(/\.(?=\s|$)/g, '');
  return short === text(raw['container-title']) ? undefined : short;
}

function page(raw: Raw): string | undefined {
  const given = text(raw['page']) ?? text(raw['article-number']);
  return given === undefined ? undefined : fullPages(given);
}

/** The date of the issue it is cited by goes before the day it went online. */
function issued(raw: Raw) {
  const parts = ['published-print', 'issued', 'published', 'published-online']
    .map((field) => dateParts(raw[field]))
    .find(Boolean);
  return parts ? { 'date-parts': [parts] } : undefined;
}

/** An address that a browser opens as a page. */
const address = (value: string | undefined) =>
  /^https?:\/\/\S+$/.test(value ?? '') ? value : undefined;

const pmcid = (value: string | undefined) => {
  const digits = /\d+/.exec(value ?? '')?.[0];
  return digits ? `PMC${digits}` : undefined;
};
