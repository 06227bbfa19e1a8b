import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import { readContent } from '../../src/check/content.ts';
import { formatAll } from '../../src/lib/citation.ts';
import { FAMILY_IDS } from '../../src/lib/lens.ts';
import { handoutClaims, papersBehind } from '../../src/lib/handout.ts';
import { builtNames } from '../search/built.ts';

const { content } = readContent('content');
const apa = [
  ...formatAll(
    content.citations.map(({ data }) => data),
    'apa',
  ),
];
const brotli = (text: string) => brotliCompressSync(text).length;
const pages = content.mechanisms.map(({ id, data }) => {
  const html = readFileSync(`dist/handouts/${id}/index.html`, 'utf8');
  return { id, data, html, root: parse(html) };
});

it('has a sheet for every mechanism: title, answer, chain, claims with grades, address', () => {
  for (const { id, data, root } of pages) {
    const sheet = root.querySelector('.handout');
    const text = sheet?.text ?? '';
    const claims = handoutClaims(data.claims);
    for (const words of [
      data.title,
      data.answer,
      ...data.pathway.map((stage) => stage.text),
      ...claims.map(({ statement }) => statement),
      `http://localhost:4321/mechanisms/${id}/`,
      'CC BY 4.0',
    ])
      expect(text, id).toContain(words);
    expect(sheet?.querySelectorAll('.sheet-claims > li').length, id).toBe(claims.length);
    expect(sheet?.querySelectorAll('.sheet-say q').length, id).toBe(Math.min(1, data.say.length));
  }
});

it('lists the papers behind the claims on the sheet and no others, in APA', () => {
  for (const { id, data, root } of pages) {
    const papers = papersBehind(handoutClaims(data.claims));
    const wanted = apa.filter(([key]) => papers.includes(key)).map(([, html]) => parse(html).text);
    const listed = root.querySelectorAll('.sheet-references li').map(({ text }) => text.trim());
    expect(listed, id).toEqual(wanted);
    expect(wanted.length, id).toBe(papers.length);
  }
});

it('keeps sheets and reading lists out of search engines, of the map and of the search', () => {
  const map = readFileSync('dist/sitemap-0.xml', 'utf8');
  expect(map).toContain('/teach/</loc>');
  expect(map).not.toMatch(/\/handouts\/[a-z]|reading-list/);
  const list = readFileSync('dist/teach/reading-list/index.html', 'utf8');
  for (const html of [...pages.map((page) => page.html), list]) {
    expect(html).toContain('<meta name="robots" content="noindex">');
  }
  const { records, addressOf } = builtNames();
  const searched = records.map((_, at) => addressOf(at));
  expect(searched).toContain('/handouts/');
  expect(searched.filter((at) => /\/handouts\/[a-z]|reading-list/.test(at))).toEqual([]);
});

it('holds no ids on a sheet, so that sheets can stand on one page', () => {
  const ids = pages.flatMap(({ root }) => root.querySelectorAll('.handout [id], .handout[id]'));
  expect(ids).toEqual([]);
});

it('weighs at most 14 kB of HTML and CSS (brotli), and so does the page for teachers with its lessons', () => {
  const teach = readFileSync('dist/teach/index.html', 'utf8');
  for (const html of [...pages.map((page) => page.html), teach]) {
    const styles = parse(html)
      .querySelectorAll('link[rel=stylesheet]:not([media=print])')
      .map((node) => readFileSync(`dist${node.getAttribute('href') ?? ''}`, 'utf8'));
    const weight = [html, ...styles].reduce((sum, text) => sum + brotli(text), 0);
    expect(weight).toBeLessThanOrEqual(14_000);
  }
});

it('gives the confluence, each family and each chain as a slide of 1920 by 1080', () => {
  const ids = [
    'confluence',
    ...FAMILY_IDS.map((id) => `family-${id}`),
    ...content.mechanisms.map(({ id }) => `chain-${id}`),
  ];
  for (const id of ids) {
    const png = readFileSync(`dist/figures/slides/${id}.png`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], id).toEqual([1920, 1080]);
    expect(readFileSync(`dist/figures/slides/${id}.svg`, 'utf8')).toMatch(
      /^<svg [^>]*viewBox="0 0 1280 720"/,
    );
  }
});

it('ties at least six lessons to pages, each with a question to discuss and something to make', () => {
  const lessons = readFileSync('content/pages/teach.mdx', 'utf8')
    .split('## Lessons')[1]
    ?.split(/^## /m)[0]
    ?.split(/^### /m)
    .slice(1);
  expect(lessons?.length).toBeGreaterThanOrEqual(6);
  for (const lesson of lessons ?? []) {
    expect(lesson).toMatch(/<(Mechanism|Outcome|Term|Claim) id=|\]\(\.\.\//);
    expect(lesson).toContain('**Discuss:**');
    expect(lesson).toContain('**Produce:**');
  }
});
