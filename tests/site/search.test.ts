import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import { builtNames } from '../search/built.ts';
import { judgeSlips } from '../search/slips.ts';
import { pagesOf } from './built.ts';

const { records, engine, answers, addressOf } = builtNames();
const pages = pagesOf('dist');

it('knows every canonical page once and leads nowhere else', () => {
  const found = records.map((_, at) => addressOf(at));
  expect(new Set(found).size).toBe(found.length);
  expect(answers.length).toBe(found.length);
  const canonical = pages
    .filter(({ root }) => root.querySelector('link[rel=canonical]'))
    .map(({ address }) => address)
    .filter((address) => !/^\/(search\/|figures\/.|embed\/.)/.test(address));
  const whole = found.filter((address) => !address.includes('#'));
  expect([...whole].sort()).toEqual(canonical.sort());
});

it('leads to anchors that exist', () => {
  const anchors = new Map(
    pages.map(({ address, root }) => [
      address,
      new Set(root.querySelectorAll('[id]').map((node) => node.id)),
    ]),
  );
  const lost = records
    .map((_, at) => addressOf(at))
    .filter((address) => address.includes('#'))
    .filter(
      (address) => !anchors.get(address.split('#')[0] ?? '')?.has(address.split('#')[1] ?? ''),
    );
  expect(lost).toEqual([]);
});

it.each([
  ['how claims are graded', '/evidence/#method'],
  ['cite, link and embed', '/teach/#cite-link-and-embed'],
  ['no cookies', '/about/privacy/#no-cookies'],
  ['myths', '/misconceptions/'],
  ['diagrams', '/figures/'],
  ['reference list', '/bibliography/'],
])('knows pages of the site by other names and their parts by headings: %s', (asked, address) => {
  expect(engine.instant(asked).all.slice(0, 3).map(addressOf)).toContain(address);
});

it('puts every exact name and short form first', () => {
  const wrong = records.flatMap(({ kind, names, address }, at) =>
    // the heading of a part of a page, as in "What massage therapy is", gives way to the term it holds
    (kind === 'Page' && address?.includes('#') ? [] : names)
      .filter(({ of }) => of === 'title' || of === 'short')
      .filter(({ text }) => {
        const [first] = engine.instant(text).all;
        // two records may share a name: then one of them is first
        const right = records.flatMap((other, place) =>
          other.names.some((name) => name.text.toLowerCase() === text.toLowerCase()) ? [place] : [],
        );
        return !right.includes(first ?? -1) && first !== at;
      })
      .map(({ text }) => `${kind}: ${text}`),
  );
  expect(wrong).toEqual([]);
});

it('finds a headword that holds the word in 98 % of single slips, one in twenty of them typed', () => {
  const { slips, found } = judgeSlips(engine, records, 20);
  console.log(`Slips: ${(found * 100).toFixed(2)} % of ${String(slips)}`);
  expect(slips).toBeGreaterThan(8_000);
  expect(found).toBeGreaterThanOrEqual(0.98);
});

it('shows no markup, citation key or figure in what a result says', () => {
  const marked = answers.filter(({ text, title = '' }) =>
    /<\/?\w|\[@|\]\(|<svg/.test(text + title),
  );
  expect(marked).toEqual([]);
});

it('leaves nothing behind that only the build reads', () => {
  expect(existsSync('dist/search/records.json')).toBe(false);
  expect(readdirSync('dist/pagefind').some((file) => /ui|highlight|unknown/.test(file))).toBe(
    false,
  );
});

const brotli = (path: string) => brotliCompressSync(readFileSync(path)).length;

/** Bytes of the code that the home page loads only when somebody searches, and of the names. */
function bytesOfNames(): { code: number; names: number } {
  const page = parse(readFileSync('dist/index.html', 'utf8'));
  const start = page
    .querySelectorAll('script[type=module], link[rel=modulepreload]')
    .map((node) => node.getAttribute('src') ?? node.getAttribute('href') ?? '');
  const seen = new Set<string>();
  const follow = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    const code = readFileSync(path, 'utf8');
    for (const match of code.matchAll(/["'`](?:\.\/|\/?assets\/)([\w.-]+\.(?:js|css))["'`]/g))
      if (existsSync(`dist/assets/${match[1] ?? ''}`)) follow(`dist/assets/${match[1] ?? ''}`);
  };
  for (const path of start) follow(`dist${path}`);
  const later = [...seen].filter((path) => !start.includes(path.slice('dist'.length)));
  expect(later.some((path) => path.endsWith('.css'))).toBe(true);
  const code = later.reduce((sum, path) => sum + brotli(path), 0);
  return { code, names: brotli('dist/search/names.json') };
}

it('weighs at most 40 kB to the first answer from names', () => {
  const { code, names } = bytesOfNames();
  console.log(`Search: ${String(code)} bytes of code, ${String(names)} of names`);
  expect(names).toBeLessThanOrEqual(35_000);
  expect(code + names).toBeLessThanOrEqual(40_000);
});

it('weighs at most 130 kB to the first results of the full text, whichever word is looked for', () => {
  const { code, names } = bytesOfNames();
  const sizes = (folder: string) => readdirSync(folder).map((file) => statSync(join(folder, file)));
  // what Pagefind has compressed itself no host compresses again
  const packed = sizes('dist/pagefind').filter((file) => file.isFile());
  const pieces = sizes('dist/pagefind/index').map(({ size }) => size);
  const said = readdirSync('dist/search/answers').map((file) =>
    brotli(`dist/search/answers/${file}`),
  );
  const inSight = 8 * (said.reduce((sum, bytes) => sum + bytes, 0) / said.length);
  const start = packed.reduce((sum, { size }) => sum + size, 0);
  const script = 'dist/pagefind/pagefind-worker.js';
  const pagefind = start - statSync(script).size + brotli(script) + Math.max(...pieces);
  expect(code + names + pagefind + inSight).toBeLessThanOrEqual(130_000);
});
