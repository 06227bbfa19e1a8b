import { expect, it } from 'vitest';
import {
  excesses,
  isTextPage,
  largestPaintLimit,
  quantile,
  templateOf,
  type Weight,
} from '../../src/lib/budget.ts';

const page = (address: string, more: Partial<Weight> = {}): Weight => ({
  address,
  html: 5_000,
  css: 3_000,
  script: 2_500,
  fonts: 36_000,
  requests: 10,
  blocking: [],
  ...more,
});

it('lets pages pass that keep every limit', () => {
  const kept = [page('/about/', { html: 11_000 }), page('/', { html: 21_000 }), page('/glossary/')];
  expect(excesses(kept, 60_000)).toEqual([]);
});

it('names page, measure, bytes and limit of each excess, all at once', () => {
  const found = excesses(
    [
      page('/about/', { html: 11_001 }),
      page('/', { html: 21_001 }),
      page('/glossary/', { html: 37_001 }),
      page('/teach/', { script: 6_001, blocking: ['/assets/slow.js'] }),
    ],
    60_001,
  );
  expect(found).toEqual([
    '/about/: HTML and CSS 14001 bytes, 14000 at most (1 too many); use fewer words, or give a part a page of its own',
    '/: HTML and CSS 24001 bytes, 24000 at most (1 too many); use fewer words, or give a part a page of its own',
    '/glossary/: HTML and CSS 40001 bytes, 40000 at most (1 too many); use fewer words, or give a part a page of its own',
    '/teach/: script 6001 bytes, 6000 at most (1 too many); load what few readers use by import() when they ask for it',
    '/teach/: /assets/slow.js blocks; give it type="module" or defer',
    'all pages: fonts 60001 bytes, 60000 at most (1 too many); leave out letters or weights in src/cli/fonts.ts',
  ]);
});

it('lets one term in twenty be heavy, not two', () => {
  const terms = (heavy: number) =>
    Array.from({ length: 20 }, (_, index) =>
      page(`/glossary/term-${String(index)}/`, { html: index < heavy ? 9_000 : 5_000 }),
    );
  expect(excesses(terms(1), 0)).toEqual([]);
  expect(excesses(terms(2), 0)).toEqual([
    '/glossary/*/: HTML and CSS (95th percentile) 12000 bytes, 9000 at most (3000 too many); use fewer words, or give a part a page of its own',
  ]);
});

it.each([
  ['/', '/'],
  ['/404.html', '/404.html'],
  ['/glossary/', '/glossary/'],
  ['/glossary/insula/', '/glossary/*/'],
  ['/embed/chain/nocebo/', '/embed/chain/*/'],
])('counts %s to the template %s', (address, template) => {
  expect(templateOf(address)).toBe(template);
});

it('takes the nearest rank as a quantile', () => {
  expect([0.5, 0.95, 1].map((share) => quantile([4, 1, 3, 2], share))).toEqual([2, 4, 4]);
  expect(quantile([], 0.5)).toBe(0);
});

it('asks a second of a page of text, a picture too, and more only of full lists', () => {
  const limits = ['/', '/glossary/insula/', '/infographic/', '/mechanisms/'].map(largestPaintLimit);
  expect(new Set(limits)).toEqual(new Set([1_000]));
  expect(largestPaintLimit('/glossary/')).toBe(1_300);
});

it('counts the home page and full lists as no pages of text', () => {
  expect(['/', '/evidence/', '/outcomes/'].map(isTextPage)).toEqual([false, false, true]);
});
