import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { parse as parseHtml, type HTMLElement } from 'node-html-parser';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { readContent } from '../../src/check/content.ts';
import { triplesOf } from '../lib/glossary/triples.ts';
import { pagesOf } from './built.ts';

const { glossary } = readContent('content').content;
const pages = pagesOf('dist');
const termPages = pages.filter(({ address }) => /^\/glossary\/[^/]+\/$/.test(address));
const index = pages.find(({ address }) => address === '/glossary/');
const read = (file: string) => readFileSync(`dist/${file}`, 'utf8');

/** Every link to a term on the site, with the page it stands on. */
const links = pages.flatMap(({ address, root }) =>
  root.querySelectorAll('a.term').map((link) => ({ address, link })),
);
const failing = (wrong: (link: HTMLElement, address: string) => boolean) =>
  links
    .filter(({ link, address }) => wrong(link, address))
    .map(({ link, address }) => `${address}: ${link.outerHTML}`);

/** Running text before and after a link, in its own block. */
function around(link: HTMLElement): [before: string, after: string] {
  const block = link.closest('p, li, dd, td') ?? link;
  const [before = '', after = ''] = block.innerHTML.split(link.outerHTML);
  return [parseHtml(before).text, parseHtml(after).text];
}

it('links hundreds of terms in prose', () => {
  expect(failing((link) => link.closest('.prose') !== null).length).toBeGreaterThan(500);
});

it('links no term inside a heading, another link or a quotation', () => {
  expect(failing((link) => link.closest('h1, h2, h3, h4, blockquote, q, code') !== null)).toEqual(
    [],
  );
  expect(failing((link) => link.parentNode?.closest('a') != null)).toEqual([]);
  const inQuotes = failing((link) => {
    const [before, after] = around(link);
    // a writer may put a name by itself into quotation marks: that is no quotation
    if (before.endsWith('“') && after.startsWith('”')) return false;
    const opened = before.split('“').length - before.split('”').length;
    return opened > 0 || before.split('"').length % 2 === 0;
  });
  expect(inQuotes).toEqual([]);
});

it('never links a term to its own page, nor the same term twice in one passage', () => {
  expect(failing((link, address) => link.getAttribute('href') === address)).toEqual([]);
  const passages = pages.flatMap(({ address, root }) =>
    root.querySelectorAll('.prose p, .prose li').map((passage) => ({
      address,
      targets: passage.querySelectorAll('a.term').map((link) => link.getAttribute('href')),
    })),
  );
  const twice = passages.filter(({ targets }) => new Set(targets).size < targets.length);
  expect(twice.map(({ address, targets }) => `${address}: ${targets.join(' ')}`)).toEqual([]);
});

it('lists under "Terms" every term that the page links', () => {
  const missing = pages.flatMap(({ address, root }) => {
    const section = root.querySelector('section[aria-labelledby=terms]');
    const listed = new Set(
      section?.querySelectorAll('a.term').map((link) => link.getAttribute('href')),
    );
    if (!section) return [];
    return root
      .querySelectorAll('.prose a.term, section[aria-labelledby=often-said] a.term')
      .map((link) => link.getAttribute('href'))
      .filter((href) => !listed.has(href))
      .map((href) => `${address}: ${String(href)}`);
  });
  expect(missing).toEqual([]);
});

it('gives the whole glossary without script, every name of a term in it', () => {
  const entries = index?.root.querySelectorAll('[data-field]') ?? [];
  expect(entries.length).toBe(glossary.length);
  const text = new Map(
    entries.map((entry) => [entry.querySelector('a')?.getAttribute('href'), entry.text]),
  );
  for (const { id, data } of glossary) {
    const words = text.get(`/glossary/${id}/`);
    for (const name of [
      data.term,
      ...data.abbreviations,
      ...data.alsoKnownAs,
      ...data.wrongNames,
      data.definition,
    ]) {
      expect(words, id).toContain(name.replaceAll(/\s+/g, ' '));
    }
  }
});

it('begins every term page with what a popover shows: the name and the definition', () => {
  const shown = new Map(
    termPages.map(({ address, root }) => [
      address,
      root.querySelectorAll('[data-summary]').map((node) => node.text.trim()),
    ]),
  );
  for (const { id, data } of glossary) {
    const summary = shown.get(`/glossary/${id}/`) ?? [];
    expect(summary[0]).toBe(data.term);
    expect(summary.at(-1)).toBe(data.definition);
  }
});

it('leads from term to term through the whole alphabet and back', () => {
  const next = new Map(
    termPages.map(({ address, root }) => [
      address,
      root.querySelector('a[rel=next]')?.getAttribute('href'),
    ]),
  );
  const first = termPages.filter(({ root }) => !root.querySelector('a[rel=prev]'));
  expect(first.length).toBe(1);
  const walked: string[] = [];
  for (let at = first[0]?.address; at; at = next.get(at)) walked.push(at);
  expect(new Set(walked).size).toBe(glossary.length);
});

it('tells a difference on both pages', () => {
  const said = new Map(
    termPages.map(({ address, root }) => [
      address,
      root.querySelector('section[aria-labelledby=not-the-same]'),
    ]),
  );
  for (const { id, data } of glossary) {
    for (const { term } of data.confusedWith) {
      expect(said.get(`/glossary/${term}/`)?.innerHTML, `${term} and ${id}`).toContain(
        `/glossary/${id}/`,
      );
    }
  }
});

it('describes the glossary and its terms for schema.org', () => {
  const about = (root: HTMLElement | undefined) => {
    const text = root?.querySelector('script[type="application/ld+json"]')?.text ?? '{}';
    return (JSON.parse(text) as { mainEntity?: Record<string, unknown> }).mainEntity;
  };
  const set = about(index?.root);
  expect(set?.['@type']).toBe('DefinedTermSet');
  expect((set?.['hasDefinedTerm'] as unknown[]).length).toBe(glossary.length);
  for (const { root, address } of termPages) {
    const term = about(root);
    expect(term?.['@type']).toBe('DefinedTerm');
    expect(term?.['inDefinedTermSet']).toBe(set?.['@id']);
    expect(new URL(String(term?.['@id'])).pathname).toBe(address);
  }
});

it('gives the same thesaurus as Turtle and as JSON-LD, read by a library that wrote neither', async () => {
  const turtle = await triplesOf(read('glossary.ttl'), 'text/turtle');
  expect(await triplesOf(read('glossary.jsonld'), 'application/ld+json')).toBe(turtle);
  expect(
    turtle.match(/<http:\/\/www\.w3\.org\/2004\/02\/skos\/core#prefLabel>/g)?.length,
  ).toBeGreaterThanOrEqual(glossary.length);
});

it('gives every term as JSON and as CSV that no spreadsheet runs', () => {
  const { records } = JSON.parse(read('glossary.json')) as { records: { id: string }[] };
  expect(records.map(({ id }) => id).sort()).toEqual(glossary.map(({ id }) => id).sort());
  const { data, errors } = Papa.parse<Record<string, string>>(read('glossary.csv'), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data.map((row) => row['id']).sort()).toEqual(glossary.map(({ id }) => id).sort());
  expect(data.flatMap(Object.values).filter((cell: string) => /^[=+\-@\t\r]/.test(cell))).toEqual(
    [],
  );
});

const brotli = (path: string) => brotliCompressSync(readFileSync(path)).length;
const weights = new Map<string, number>();
const weigh = ({ html, root }: (typeof pages)[number]) =>
  brotliCompressSync(html).length +
  root
    .querySelectorAll('link[rel=stylesheet]:not([media=print])')
    .map((node) => `dist${node.getAttribute('href') ?? ''}`)
    .reduce((sum, path) => {
      const weight = weights.get(path) ?? brotli(path);
      weights.set(path, weight);
      return sum + weight;
    }, 0);

it('shows the glossary with at most 100 bytes of HTML and CSS a term, and 95 of 100 term pages with 9 kB (brotli)', () => {
  expect(index && weigh(index)).toBeLessThanOrEqual(Math.max(40_000, glossary.length * 100));
  const sorted = termPages.map(weigh).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length * 0.95)]).toBeLessThanOrEqual(9_000);
});
