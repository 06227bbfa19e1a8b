import { afterAll, beforeAll, expect, it } from 'vitest';
import { hostApart, type Apart } from '../../src/cli/apart.ts';
import { CATEGORIES, openLighthouse, type Verdict } from '../../src/cli/lighthouse.ts';
import { isTextPage } from '../../src/lib/budget.ts';
import { sampleOf } from '../browser/crawl.ts';
import { pagesOf } from '../site/built.ts';

const RUNS = 3;
/** Largest paint on a simulated phone with slow 4G, in ms. */
const PAINTED = 1_000;

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
});
afterAll(async () => {
  console.table(verdicts.map(({ address, scores, times }) => ({ address, ...scores, ...times })));
  await lighthouse.close();
  server.close();
});

it.each(sampleOf(addresses, 1))(
  '%s scores 100 four times, blocks nothing, shifts nothing and is painted within a second',
  async (address) => {
    const verdict = await lighthouse.judge(server.origin, address, RUNS);
    verdicts.push(verdict);
    expect
      .soft(verdict.scores, verdict.faults.join('\n'))
      .toEqual(Object.fromEntries(CATEGORIES.map((name) => [name, 100])));
    expect.soft(verdict.times.tbt).toBe(0);
    expect.soft(verdict.times.cls).toBe(0);
    if (isTextPage(address)) expect(verdict.times.lcp).toBeLessThanOrEqual(PAINTED);
  },
);
