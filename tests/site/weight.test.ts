import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { parse } from 'node-html-parser';

const brotli = (path: string) => brotliCompressSync(readFileSync(path)).length;
const page = 'dist/mechanisms/affective-touch/index.html';
const root = parse(readFileSync(page, 'utf8'));

it('shows a mechanism page with at most 14 kB of HTML and CSS (brotli)', () => {
  const styles = root
    .querySelectorAll('link[rel=stylesheet]:not([media=print])')
    .map((node) => `dist${node.getAttribute('href') ?? ''}`);
  expect(styles.length).toBeGreaterThan(0);
  expect(brotli(page) + styles.reduce((sum, path) => sum + brotli(path), 0)).toBeLessThanOrEqual(
    14_000,
  );
});

it('loads at most 6 kB of script with it, none blocking but the theme', () => {
  const scripts = root.querySelectorAll('script[src]');
  const blocking = scripts
    .filter((node) => node.getAttribute('type') !== 'module')
    .map((node) => node.getAttribute('src'));
  expect(blocking).toEqual(['/theme.js']);
  const seen = new Set<string>();
  const weigh = (path: string): number => {
    if (seen.has(path) || !existsSync(path)) return 0;
    seen.add(path);
    const imports = [...readFileSync(path, 'utf8').matchAll(/from"(\.[^"]+)"|^import"(\.[^"]+)"/g)];
    const folder = path.slice(0, path.lastIndexOf('/'));
    return (
      brotli(path) +
      imports.reduce(
        (sum, match) => sum + weigh(`${folder}/${(match[1] ?? match[2] ?? '').slice(2)}`),
        0,
      )
    );
  };
  const total = scripts.reduce(
    (sum, node) => sum + weigh(`dist${node.getAttribute('src') ?? ''}`),
    0,
  );
  expect(total).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(6_000);
});

it('shows the home page with the atlas in at most 24 kB of HTML and CSS, the filter script in 3 kB', () => {
  const home = readFileSync('dist/index.html', 'utf8');
  const styles = parse(home)
    .querySelectorAll('link[rel=stylesheet]:not([media=print])')
    .map((node) => `dist${node.getAttribute('href') ?? ''}`);
  expect(
    brotli('dist/index.html') + styles.reduce((sum, path) => sum + brotli(path), 0),
  ).toBeLessThanOrEqual(24_000);
  const filters = readdirSync('dist/assets').filter((name) => /^Filters.*\.js$/.test(name));
  expect(filters.length).toBe(1);
  expect(brotli(`dist/assets/${filters[0] ?? ''}`)).toBeLessThanOrEqual(3_000);
});
