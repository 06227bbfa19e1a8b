import type { Server } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { host } from '../../src/cli/host.ts';
import { CATEGORIES, openLighthouse, type Verdict } from '../../src/cli/lighthouse.ts';
import { listen } from '../../src/cli/serve.ts';
import { headersFor } from '../../src/lib/headers.ts';
import { sampleOf } from '../browser/crawl.ts';
import { pagesOf } from '../site/built.ts';

const RUNS = 3;
/**
 * Largest paint on a simulated phone with slow 4G, in ms at most, by address: pages of text, then lists, pictures
 * and forms. Text alone would stand there after 930; the two faces of the design, which come over connections of
 * their own, take it to 1,240.
 */
const PAINTED: readonly (readonly [address: RegExp, most: number])[] = [
  [/^\/((about|bibliography|glossary|lenses|mechanisms|outcomes)\/.+|about\/)$/, 1_300],
  [/^/, 1_600],
];

// What search engines are told to leave out cannot score as found by them, and the page for lost addresses answers 404.
const listed = pagesOf('dist').filter(
  ({ root }) => !root.querySelector('meta[name=robots][content*=noindex]'),
);
const addresses = listed.map(({ address }) => address).filter((address) => address.endsWith('/'));

let server: Server;
let origin: string;
let lighthouse: Awaited<ReturnType<typeof openLighthouse>>;
const verdicts: Verdict[] = [];

beforeAll(async () => {
  server = host('dist', headersFor);
  origin = `http://localhost:${String(await listen(server, 5300))}`;
  lighthouse = await openLighthouse();
});
afterAll(async () => {
  console.table(verdicts.map(({ address, scores, times }) => ({ address, ...scores, ...times })));
  await lighthouse.close();
  server.close();
  server.closeAllConnections();
});

it.each(sampleOf(addresses, 1))(
  '%s scores 100 four times, blocks nothing, shifts nothing and is painted in time',
  async (address) => {
    const verdict = await lighthouse.judge(origin, address, RUNS);
    verdicts.push(verdict);
    expect
      .soft(verdict.scores, verdict.faults.join('\n'))
      .toEqual(Object.fromEntries(CATEGORIES.map((name) => [name, 100])));
    expect.soft(verdict.times.tbt).toBe(0);
    expect.soft(verdict.times.cls).toBe(0);
    const [, most = 0] = PAINTED.find(([pattern]) => pattern.test(address)) ?? [];
    expect(verdict.times.lcp).toBeLessThanOrEqual(most);
  },
);
