import { afterAll, beforeAll, expect, it } from 'vitest';
import { hostApart, type Apart } from '../../src/cli/apart.ts';
import { CATEGORIES, openLighthouse, type Verdict } from '../../src/cli/lighthouse.ts';
import { largestPaintLimit } from '../../src/lib/budget.ts';
import { sampleOf } from '../browser/crawl.ts';
import { pagesOf } from '../site/built.ts';

const RUNS = 3;

// What search engines are told to leave out cannot score as found by them, and the page for lost addresses answers 404.
const listed = pagesOf('dist').filter(
  ({ root }) => !root.querySelector('meta[name=robots][content*=noindex]'),
);
const addresses = listed.map(({ address }) => address).filter((address) => address.endsWith('/'));

let server: Apart;
let lighthouse: Awaited<ReturnType<typeof openLighthouse>>;
const verdicts: Verdict[] = [];

beforeAll(async () => {
  server = await hostApart('dist', true);
  lighthouse = await openLighthouse();
  // The first page of a new browser is blocked by what all later ones find ready.
  await lighthouse.judge(server.origin, '/', 1);
});
afterAll(async () => {
  console.table(verdicts.map(({ address, scores, times }) => ({ address, ...scores, ...times })));
  await lighthouse.close();
  server.close();
});

it.each(sampleOf(addresses, 1))(
  '%s scores 100 four times, blocks nothing, shifts nothing and is painted in time',
  async (address) => {
    const verdict = await lighthouse.judge(server.origin, address, RUNS);
    verdicts.push(verdict);
    expect
      .soft(verdict.scores, verdict.faults.join('\n'))
      .toEqual(Object.fromEntries(CATEGORIES.map((name) => [name, 100])));
    expect.soft(verdict.times.tbt).toBe(0);
    expect.soft(verdict.times.cls).toBe(0);
    expect(verdict.times.lcp).toBeLessThanOrEqual(largestPaintLimit(address));
  },
);
