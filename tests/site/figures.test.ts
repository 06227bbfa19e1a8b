import { existsSync, readdirSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { readContent } from '../../src/check/content.ts';
import { parse } from 'node-html-parser';

const { content } = readContent('content');

it('gives the poster as SVG, as PNG 4961 pixels wide and as a one-page PDF of A3', () => {
  expect(readFileSync('dist/figures/atlas.svg', 'utf8')).toMatch(
    /^<svg [^>]*viewBox="0 0 1680 1188"/,
  );
  expect(readFileSync('dist/figures/atlas.png').readUInt32BE(16)).toBe(4961);
  const pdf = readFileSync('dist/figures/atlas.pdf', 'latin1');
  expect(pdf).toMatch(/\/MediaBox \[0 0 1190\.55\d* 841\.88\d*\]/);
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBe(1);
});

it('gives each lens a sheet of A4', () => {
  for (const { id } of content.lenses)
    expect(existsSync(`dist/figures/lens-${id}.pdf`), id).toBe(true);
});

it('gives phones each sheet as pixels, which its page names, and paper the lines', async () => {
  const sheets = ['atlas', ...content.lenses.map(({ id }) => `lens-${id}`)];
  expect(readdirSync('dist/figures/phone').toSorted()).toEqual(
    sheets.map((id) => `${id}.avif`).toSorted(),
  );
  for (const id of sheets) {
    const picture = parse(readFileSync(`dist/figures/${id}/index.html`, 'utf8')).querySelector(
      'picture',
    );
    const source = picture?.querySelector('source');
    expect(source?.getAttribute('media')).toMatch(/^screen and /);
    const { width, height } = await sharp(`dist${source?.getAttribute('srcset') ?? ''}`).metadata();
    expect([width, height].map(String)).toEqual(
      ['width', 'height'].map((name) => source?.getAttribute(name)),
    );
    expect(picture?.querySelector('img')?.getAttribute('src')).toBe(`/figures/${id}.svg`);
  }
});

it('gives every mechanism a figure whose page says it in words', () => {
  for (const { id, data } of content.mechanisms) {
    expect(existsSync(`dist/figures/chain-${id}.svg`), id).toBe(true);
    const words =
      parse(readFileSync(`dist/figures/chain-${id}/index.html`, 'utf8')).querySelector('main')
        ?.text ?? '';
    for (const { text } of data.pathway) expect(words, id).toContain(text);
    expect(words).toContain('CC BY 4.0');
  }
});

it('gives home, lenses, mechanisms and outcomes a social card of 1200 by 630, which their pages name', () => {
  const cards = readdirSync('dist/cards');
  expect(cards.length).toBe(
    1 + content.lenses.length + content.mechanisms.length + content.outcomes.length,
  );
  for (const card of cards) {
    const png = readFileSync(`dist/cards/${card}`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], card).toEqual([1200, 630]);
  }
  expect(readFileSync('dist/mechanisms/nocebo/index.html', 'utf8')).toMatch(
    /og:image" content="[^"]+\/cards\/mechanism-nocebo\.png"/,
  );
  expect(readFileSync('dist/glossary/insula/index.html', 'utf8')).toMatch(
    /og:image" content="[^"]+\/cards\/home\.png"/,
  );
});
