import { Cite, plugins, type CSL } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Citation } from '../schemas/citation.ts';
import { toCsl, type Published } from './exports/csl.ts';
import { cleanReference } from './rich-text.ts';

const csl = plugins.config.get('@csl');

// The page numbers its own lists, and only where a list is numbered at all.
csl.styles.add(
  'vancouver-unnumbered',
  csl.styles
    .get('vancouver')
    .replace(' second-field-align="flush"', '')
    .replace('<text suffix="." variable="citation-number"/>', ''),
);

// A published article is no preprint for want of a volume, and one without author goes by its title.
csl.styles.add(
  'harvard-published',
  csl.styles
    .get('harvard1')
    .replace('<text value="Preprint" prefix="[" suffix="]"/>', '')
    .replaceAll(
      /(article-newspaper article-magazine) article-journal(" match="any"><text variable="container-title" text-case="title")/g,
      '$1$2',
    ),
);

// Harvard is a British style, and Citation.js brings no British locale: quotation marks are single
// and punctuation stays outside them (CSL locales, en-GB).
csl.locales.add(
  'en-GB',
  csl.locales
    .get('en-US')
    .replace('xml:lang="en-US"', 'xml:lang="en-GB"')
    .replace('punctuation-in-quote="true"', 'punctuation-in-quote="false"')
    .replace('"open-quote">“', '"open-quote">‘')
    .replace('"close-quote">”', '"close-quote">’')
    .replace('"open-inner-quote">‘', '"open-inner-quote">“')
    .replace('"close-inner-quote">’', '"close-inner-quote">”')
    .replaceAll('<multiple>eds.</multiple>', '<multiple>eds</multiple>'),
);

interface StyleRow {
  label: string;
  /** The name Citation.js knows the style by. */
  template: string;
  lang: string;
  /** A subtitle begins with a capital (APA 7, section 6.17); we store titles without. */
  capitalSubtitles?: true;
}

/** The styles a reader can choose. */
export const STYLES = {
  apa: { label: 'APA', template: 'apa', lang: 'en-US', capitalSubtitles: true },
  vancouver: { label: 'Vancouver', template: 'vancouver-unnumbered', lang: 'en-US' },
  harvard: { label: 'Harvard', template: 'harvard-published', lang: 'en-GB' },
} as const satisfies Record<string, StyleRow>;

export type Style = keyof typeof STYLES;

/** Every style, the one shown without a choice first. */
export const STYLE_IDS = Object.keys(STYLES) as [Style, ...Style[]];

/**
 * Every reference formatted in a style, in the style's own order: a map from id to HTML.
 * Throws when Citation.js does not know the style.
 */
export function formatAll(citations: readonly Published[], style: Style): Map<string, string> {
  const { template, lang }: StyleRow = STYLES[style];
  const ready = citations.map((citation) => prepare(citation, style));
  const entries = new Cite(ready).format('bibliography', {
    format: 'html',
    template,
    lang,
    asEntryArray: true,
    hyperlinks: true,
  });
  return new Map(entries.map(([id, html]) => [id, cleanReference(inner(html))]));
}

/** A group among persons is given as a name, or citeproc drops the comma before "and". */
function prepare(citation: Published, style: Style) {
  const { title, author, ...rest } = withFreeNames(citation);
  const named = author?.some(({ family }) => family)
    ? author.map(({ literal, ...name }) => (literal ? { family: literal } : name))
    : author;
  return { ...rest, title: title && titleIn(style, title), ...(named && { author: named }) };
}

/** citeproc keeps names as keys of plain objects, where a name such as "constructor" is taken. */
function withFreeNames(citation: Published): CSL {
  const { author, ...rest } = toCsl(citation);
  const free = (part: unknown) =>
    typeof part === 'string' && part in Object.prototype ? `${part}\u2060` : part;
  const freed = author?.map((name) =>
    Object.fromEntries(Object.entries(name).map(([key, part]) => [key, free(part)])),
  );
  return { ...rest, ...(freed && { author: freed }) };
}

/** A title with the capitals that a style gives it. */
export function titleIn(style: Style, title: string): string {
  const { capitalSubtitles }: StyleRow = STYLES[style];
  const capital = (_: string, mark: string, letter: string) => mark + letter.toUpperCase();
  return capitalSubtitles ? title.replace(/([:?!–—] ?)(?<=[ –—])(\p{Ll})/gu, capital) : title;
}

/** Citation.js wraps each entry in a block of its own; the page brings its own list item. */
const inner = (html: string) =>
  html
    .trim()
    .replace(/^<div[^>]*>/, '')
    .replace(/<\/div>$/, '')
    .trim();

/**
 * The author-year label of every reference, without brackets, told apart over the whole
 * bibliography as APA asks (added names, then 2014a, 2014b): a map from id to text.
 */
export function authorYear(citations: readonly Citation[]): Map<string, string> {
  const engine = csl.engine(citations.map(withFreeNames), STYLES.apa.template, 'en-US', 'text') as {
    updateItems: (ids: string[]) => void;
    makeCitationCluster: (items: { id: string }[]) => string;
  };
  engine.updateItems(citations.map(({ id }) => id));
  return new Map(
    citations.map(({ id }) => [id, engine.makeCitationCluster([{ id }]).replace(/^\(|\)$/g, '')]),
  );
}
