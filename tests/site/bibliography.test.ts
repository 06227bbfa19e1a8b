import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import { readContent } from '../../src/check/content.ts';
import { EXPORT_FORMATS } from '../../src/lib/exports/exports.ts';

const { content } = readContent('content');
const page = (address: string) => parse(readFileSync(`dist${address}index.html`, 'utf8'));
const keysIn = (path: string) =>
  (JSON.parse(readFileSync(path, 'utf8')) as { id: string }[]).map(({ id }) => id);

it('gives every paper and every page with claims its references as files', () => {
  const pages = [
    ...content.citations.map(({ id }) => `/bibliography/${id}`),
    ...content.mechanisms.map(({ id }) => `/mechanisms/${id}`),
    ...content.outcomes.map(({ id }) => `/outcomes/${id}`),
    ...content.lenses.map(({ id }) => `/lenses/${id}`),
    '/bibliography',
  ];
  const missing = pages.flatMap((path) =>
    EXPORT_FORMATS.map((format) => `dist${path}.${format}`).filter((file) => !existsSync(file)),
  );
  expect(missing).toEqual([]);
});

it('exports what a page lists, and lists what it cites', () => {
  for (const { id } of content.mechanisms) {
    const root = page(`/mechanisms/${id}/`);
    const listed = root.querySelectorAll('#references ~ ol > li').map((item) => item.id.slice(4));
    const cited = root
      .querySelectorAll('main a.cite')
      .map((link) => link.getAttribute('href')?.split('/').at(-2));
    expect([...listed].sort(), id).toEqual([...new Set(cited)].sort());
    expect(keysIn(`dist/mechanisms/${id}.json`).sort(), id).toEqual([...listed].sort());
  }
});

it('tells reference managers of each paper in tags and in schema.org', () => {
  const root = page('/bibliography/loken2009coding/');
  const tag = (name: string) =>
    root.querySelectorAll(`meta[name=${name}]`).map((node) => node.getAttribute('content'));
  expect(tag('citation_title')).toEqual([
    'Coding of pleasant touch by unmyelinated afferents in humans',
  ]);
  expect(tag('citation_author').length).toBe(5);
  expect(tag('citation_doi')).toEqual(['10.1038/nn.2312']);
  const data = JSON.parse(
    root.querySelector('script[type="application/ld+json"]')?.text ?? '{}',
  ) as { mainEntity: Record<string, unknown> };
  expect(data.mainEntity['@type']).toBe('ScholarlyArticle');
});

it('names the papers of a mechanism in its data', () => {
  const root = page('/mechanisms/nocebo/');
  const text = root.querySelector('script[type="application/ld+json"]')?.text ?? '{}';
  const { citation } = JSON.parse(text) as { citation: { '@id': string }[] };
  expect(citation.length).toBe(keysIn('dist/mechanisms/nocebo.json').length);
});

it('gives no DOI that is unconfirmed, and says so', () => {
  for (const { id, data } of content.citations) {
    const { candidateDOI, doiStatus } = data.custom;
    if (doiStatus !== 'recalled') continue;
    const html = readFileSync(`dist/bibliography/${id}/index.html`, 'utf8');
    expect(html, id).toContain('Its DOI is unconfirmed');
    if (candidateDOI) expect(html, id).not.toContain(candidateDOI);
  }
});
