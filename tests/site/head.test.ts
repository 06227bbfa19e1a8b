import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import { readContent } from '../../src/check/content.ts';
import { GRADES } from '../../src/lib/grade.ts';
import { pagesOf } from './built.ts';

const ORIGIN = 'http://localhost:4321';
const read = (file: string) => readFileSync(`dist/${file}`, 'utf8');
const pages = pagesOf('dist');

it('maps exactly the pages that want to be found', () => {
  const listed = [...read('sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map((m) => m[1]);
  const wanted = pages
    .filter(({ root }) => !root.querySelector('meta[name=robots][content*=noindex]'))
    .map(({ address }) => `${ORIGIN}${address}`);
  expect(wanted.length).toBeLessThan(pages.length);
  expect(listed.sort()).toEqual(wanted.sort());
});

it('tells robots where the map is and closes nothing', () => {
  expect(read('robots.txt')).toBe(
    `User-agent: *\nDisallow:\n\nSitemap: ${ORIGIN}/sitemap-index.xml\n`,
  );
  expect(read('sitemap-index.xml')).toContain(`${ORIGIN}/sitemap-0.xml`);
});

const PNG = '89504e470d0a1a0a';
const sides = (file: Buffer) => [file.readUInt32BE(16), file.readUInt32BE(20)];

it('gives an icon of 32 pixels to browsers that want an .ico', () => {
  const ico = readFileSync('dist/favicon.ico');
  expect([...ico.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
  const [size, offset] = [ico.readUInt32LE(14), ico.readUInt32LE(18)];
  expect(offset + size).toBe(ico.length);
  const png = ico.subarray(offset);
  expect(png.subarray(0, 8).toString('hex')).toBe(PNG);
  expect(sides(png)).toEqual([32, 32]);
});

it('gives phones an icon of 180 pixels', () => {
  expect(sides(readFileSync('dist/apple-touch-icon.png'))).toEqual([180, 180]);
});

it('lists in the manifest icons that are there, in the sizes it says, plain and maskable', () => {
  const href = parse(read('index.html')).querySelector('link[rel=manifest]')?.getAttribute('href');
  const manifest = JSON.parse(read((href ?? '').slice(1))) as {
    name: string;
    start_url: string;
    icons: { src: string; sizes: string; purpose: string }[];
  };
  expect(manifest).toMatchObject({ name: 'How Massage Works', start_url: '/' });
  for (const { src, sizes } of manifest.icons)
    expect(sides(readFileSync(`dist${src}`)).join('x'), src).toBe(sizes);
  expect(manifest.icons.map(({ sizes, purpose }) => `${purpose} ${sizes}`).sort()).toEqual([
    'any 192x192',
    'any 512x512',
    'maskable 192x192',
    'maskable 512x512',
  ]);
});

it('maps the site for readers of plain text: grades, mechanisms, outcomes, and no dead address', () => {
  const text = read('llms.txt');
  const { content } = readContent('content');
  for (const { meaning } of Object.values(GRADES)) expect(text).toContain(meaning);
  for (const { data } of [...content.mechanisms, ...content.outcomes])
    expect(text).toContain(data.answer);
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1] ?? '');
  expect(links.length).toBeGreaterThan(content.mechanisms.length);
  const dead = links.filter((link) => !existsSync(`dist${link.slice(ORIGIN.length)}index.html`));
  expect(dead).toEqual([]);
});

it('gives no contact for security, since none was given', () => {
  expect(existsSync('dist/.well-known/security.txt')).toBe(false);
});
