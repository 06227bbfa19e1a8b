import { Cite, plugins, type CSL } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Citation } from '../schemas/citation.ts';

const csl = plugins.config.get('@csl');

// The page numbers its own lists, and only where a list is numbered at all.
csl.styles.add(
  'vancouver-unnumbered',
  csl.styles
    .get('vancouver')
    .replace(' second-field-align="flush"', '')
    .replace('<text suffix="." variable="citation-number"/>', ''),
);

/** The styles a reader can choose, with the name Citation.js knows them by. */
export const STYLES = {
  apa: { label: 'APA', template: 'apa' },
  vancouver: { label: 'Vancouver', template: 'vancouver-unnumbered' },
  harvard: { label: 'Harvard', template: 'harvard1' },
} as const;

export type Style = keyof typeof STYLES;

/** The published part of a record as CSL-JSON: no appraisal, no unconfirmed DOI. */
export function toCsl(citation: Citation): CSL {
  const { custom: _appraisal, ...published } = citation;
  return published as unknown as CSL;
}

/**
 * Every reference formatted in a style, in the style's own order: a map from id to HTML.
 * Throws when Citation.js does not know the style.
 */
export function formatAll(citations: readonly Citation[], style: Style): Map<string, string> {
  const entries = new Cite(citations.map(toCsl)).format('bibliography', {
    format: 'html',
    template: STYLES[style].template,
    lang: 'en-US',
    asEntryArray: true,
    hyperlinks: true,
  });
  return new Map(entries.map(([id, html]) => [id, inner(html)]));
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
  const engine = csl.engine(citations.map(toCsl), STYLES.apa.template, 'en-US', 'text') as {
    updateItems: (ids: string[]) => void;
    makeCitationCluster: (items: { id: string }[]) => string;
  };
  engine.updateItems(citations.map(({ id }) => id));
  return new Map(
    citations.map(({ id }) => [id, engine.makeCitationCluster([{ id }]).replace(/^\(|\)$/g, '')]),
  );
}
