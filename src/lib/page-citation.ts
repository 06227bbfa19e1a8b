import { formatAll, titleIn, type Style } from './citation.ts';
import type { Published } from './exports/csl.ts';
import { once } from './once.ts';
import { absolute, sitePath } from './paths.ts';
import { SITE_NAME } from './site.ts';

/** A page of this site, as it is cited. */
export interface CitedPage {
  title: string;
  /** Whole address. */
  address: string;
  /** Key in a bibliography, unique on the site. Example: "mechanisms-affective-touch". */
  key: string;
  /** Day of its last review, or of the edition: 2026-11-22. */
  day: string;
}

/** A page with its path, as it is cited. */
export const citedPage = (title: string, path: string, day: string): CitedPage => ({
  title,
  address: absolute(path),
  key: sitePath(path).split('/').filter(Boolean).join('-'),
  day,
});

/** Styles in which a page is cited. */
export const PAGE_STYLES = ['apa', 'vancouver'] as const satisfies Style[];

/** Files in which a page is cited. */
export const PAGE_FORMATS = ['bib', 'ris'] as const;

/** A page as a bibliographic record: the site is its author, its publisher and its group of editors. */
export const pageRecord = (
  { title, address, key, day }: CitedPage,
  edition: string,
): Published => ({
  id: `how-massage-works-${key}`,
  type: 'webpage',
  title,
  author: [{ literal: SITE_NAME }],
  issued: { 'date-parts': [day.split('-').map(Number)] },
  publisher: SITE_NAME,
  edition,
  URL: address,
});

/** A page formatted in a style, as HTML. */
export function pageReference(page: CitedPage, style: Style): string {
  const title = titleIn(style, page.title);
  if (!PLAIN.test(title)) return formatted({ ...page, style });
  return formatted({ ...STAND_IN, day: page.day, style })
    .replace(STAND_IN.title, () => title)
    .replaceAll(STAND_IN.address, () => page.address);
}

// References of a day differ in title and address alone, and a thousand of them are slow to format:
// one is formatted, and the others are written after it. Where signs of the title decide about those
// around it (quotation marks, a question mark at its end), the title is formatted itself.
const PLAIN = /^[\p{L}\p{N} ,:;()/–-]*[\p{L}\p{N})]$/u;
const STAND_IN = { title: 'Xylophones', address: 'https://example.org/xylophones/', key: 'x' };

const formatted = once(({ style, ...page }: CitedPage & { style: Style }) => {
  const { edition: _edition, publisher, ...record } = pageRecord(page, '');
  // A site that is its own author is not named again (APA 7, section 10.16).
  const named = style === 'apa' ? record : { ...record, publisher };
  return formatAll([named], style).get(record.id) ?? '';
});
