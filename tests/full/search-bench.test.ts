import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { landingPages } from '../../src/build/landing-pages.ts';
import { searchFiles } from '../../src/build/search-files.ts';
import { findBrowser, FLAGS } from '../../src/cli/browser.ts';
import type { SearchRecord } from '../../src/lib/search/record.ts';
import { searchRecords } from '../../src/search.ts';
import { QUERIES, type Asked } from '../search/ask.ts';
import { madeUp, writePages } from '../search/bench/made-up.ts';
import { askOurs, askRival, measure, type Way } from '../search/bench/measure.ts';
import { fullTextMiniSearch, plainPagefind } from '../search/bench/rivals.ts';

const COLD = [
  'nociception',
  'oxytocin',
  'stiffness',
  'placebo',
  'DNIC',
  'heart rate variability',
  'does massage release lactic acid?',
];
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findBrowser(), args: FLAGS });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** Builds all three ways over the same records and prints what each cost to build. */
async function build(name: string, records: SearchRecord[], site: string): Promise<Way[]> {
  const [own, plain, mini] = ['own', 'plain', 'mini'].map((way) => join(folder, name, way)) as [
    string,
    string,
    string,
  ];
  const started = performance.now();
  const files = await searchFiles(records);
  const milliseconds = performance.now() - started;
  for (const { path, content } of files) {
    mkdirSync(dirname(join(own, path)), { recursive: true });
    writeFileSync(join(own, path), content);
  }
  mkdirSync(plain, { recursive: true });
  mkdirSync(mini, { recursive: true });
  for (const rival of [plain, mini])
    writeFileSync(join(rival, 'index.html'), '<!doctype html><title>Start</title>');
  const costs = {
    ours: { milliseconds, bytes: files.reduce((sum, { content }) => sum + content.length, 0) },
    'plain Pagefind': await plainPagefind(site, plain),
    'MiniSearch full text': fullTextMiniSearch(records, mini),
  };
  console.log(`${name}: ${String(records.length)} addresses`);
  console.table(
    Object.entries(costs).map(([way, cost]) => ({
      way,
      indexMs: Math.round(cost.milliseconds),
      indexKB: Math.round(cost.bytes / 1000),
    })),
  );
  return [
    {
      name: 'ours',
      folders: [own, 'dist'],
      start: '/about/',
      open: async (page) => {
        await page.keyboard.press('/');
        await page.waitForSelector('.search-input');
      },
      ask: askOurs,
    },
    {
      name: 'plain Pagefind',
      folders: [plain],
      start: '/',
      open: (page, origin) => page.goto(`${origin}/pagefind.html`),
      ask: askRival,
    },
    {
      name: 'MiniSearch full text',
      folders: [mini],
      start: '/',
      open: (page, origin) => page.goto(`${origin}/minisearch.html`),
      ask: askRival,
    },
  ];
}

async function compare(ways: Way[], queries: Asked[], cold: string[]) {
  const rows = [];
  for (const way of ways) rows.push(await measure(browser, way, queries, cold));
  const spread = ({ median, p95 }: { median: number; p95: number }) =>
    `${String(median)} / ${String(p95)}`;
  console.table(
    rows.map(({ nameMs, fullMs, ...row }) => ({
      ...row,
      nameMs: spread(nameMs),
      fullMs: spread(fullMs),
    })),
  );
  return rows;
}

it('finds more than plain Pagefind and than MiniSearch over the full text, on the same pages and queries', async () => {
  const content = await searchRecords();
  const records = [...content, ...landingPages('dist', '/', content)];
  const site = join(folder, 'site');
  for (const { address } of records) {
    if (address.includes('#')) continue;
    mkdirSync(join(site, address), { recursive: true });
    copyFileSync(join('dist', address, 'index.html'), join(site, address, 'index.html'));
  }
  const ways = await build('today', records, site);
  const [own, ...rivals] = await compare(ways, QUERIES, COLD);
  expect(own?.recallAt3).toBeGreaterThanOrEqual(0.97);
  expect(own?.firstKB).toBeLessThanOrEqual(40);
  expect(own?.coldKB).toBeLessThanOrEqual(130);
  expect(own?.nameMs.p95).toBeLessThanOrEqual(50);
  expect(own?.fullMs.p95).toBeLessThanOrEqual(150);
  for (const rival of rivals) expect(own?.recallAt3).toBeGreaterThan(rival.recallAt3);
});

it('keeps up with 2,000 made-up pages', async () => {
  const pages = madeUp(await searchRecords(), 2000);
  const site = join(folder, 'pages');
  writePages(pages, site);
  const ways = await build('made up', pages, site);
  const typed = pages
    .filter((_, at) => at % 25 === 0)
    .map(({ title, address }): Asked => ({
      query: title,
      sort: 'title',
      within: 1,
      find: [address],
    }));
  const [own] = await compare(
    ways,
    typed,
    typed.slice(0, 5).map(({ query }) => query),
  );
  expect(own?.recallAt3).toBeGreaterThanOrEqual(0.97);
});
