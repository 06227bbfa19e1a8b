import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { findJudge } from '../../src/cli/programs.ts';
import { serve } from '../browser/browse.ts';

/** One verdict of the observatory, as far as we read it. */
interface Verdict {
  result: string;
}
interface Judge {
  ALL_TESTS: ((requests: unknown) => Verdict)[];
  Requests: new (host: string) => {
    resources: { path: string };
    responses: Record<string, unknown>;
    session: unknown;
  };
  getScoreModifier: (result: string) => number;
  MINIMUM_SCORE_FOR_EXTRA_CREDIT: number;
}

let judge: Judge;

beforeAll(async () => {
  const folder = findJudge('@mdn/mdn-http-observatory');
  // Its install script would fetch the list of hosts that browsers never ask without TLS; ours is on none.
  mkdirSync(join(folder, 'conf'), { recursive: true });
  writeFileSync(join(folder, 'conf/hsts-preload.json'), '{}');
  const load = (file: string) =>
    import(pathToFileURL(join(folder, 'src', file)).href) as Promise<Partial<Judge>>;
  const parts = ['constants.js', 'types.js', 'grader/grader.js', 'grader/charts.js'].map(load);
  judge = Object.assign({}, ...(await Promise.all(parts))) as Judge;
});

/**
 * The observatory's score of a home page and its headers, computed as its scanner does, for a host
 * that sends readers from http to https as every host does that answers for a name.
 */
function score(
  headers: Record<string, string>,
  html: string,
): { score: number; results: string[] } {
  const host = 'massage.example';
  const requests = new judge.Requests(host);
  const secure = new URL(`https://${host}/`);
  const response = { headers, status: 200, verified: true, data: html, request: { headers: {} } };
  Object.assign(requests.responses, {
    auto: response,
    http: response,
    https: response,
    cors: response,
    httpRedirects: [
      { url: new URL(`http://${host}/`), status: 301 },
      { url: secure, status: 200 },
    ],
  });
  requests.resources.path = html;
  requests.session = { url: secure };
  const results = judge.ALL_TESTS.map((test) => test(requests).result);
  const modifiers = results.map((result) => judge.getScoreModifier(result));
  const sum = (numbers: number[]) => numbers.reduce((total, value) => total + value, 100);
  const uncurved = sum(modifiers.filter((modifier) => modifier < 0));
  const full = sum(modifiers);
  return { score: uncurved >= judge.MINIMUM_SCORE_FOR_EXTRA_CREDIT ? full : uncurved, results };
}

async function homePage() {
  const site = await serve('dist');
  const answer = await fetch(`${site.origin}/`);
  const html = await answer.text();
  site.stop();
  return { headers: Object.fromEntries(answer.headers), html };
}

it("scores at least 130 with Mozilla's observatory", async () => {
  const { headers, html } = await homePage();
  const verdict = score(headers, html);
  console.log(`Observatory: ${String(verdict.score)} (${verdict.results.join(', ')})`);
  expect(verdict.score, verdict.results.join('\n')).toBeGreaterThanOrEqual(130);
});

it('would see a policy that allows inline code', async () => {
  const { headers, html } = await homePage();
  const policy = headers['content-security-policy'] ?? '';
  // beside a hash no browser heeds it, so the hash goes
  const weak = policy.replace(/script-src [^;]*/, "script-src 'self' 'unsafe-inline'");
  expect(score({ ...headers, 'content-security-policy': weak }, html).score).toBeLessThan(130);
});
