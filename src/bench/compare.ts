import { hostApart } from '../cli/apart.ts';
import { openLighthouse } from '../cli/lighthouse.ts';
import { quantile } from '../lib/budget.ts';
import { time, type Cost } from './time.ts';

/** A site that is compared: where it is built, by what, and the headers it is served with. */
export interface Contender {
  name: string;
  folder: string;
  /** What Node runs there to build it. */
  command: string[];
  /** The built site. */
  output: string;
  /** Served with our headers. */
  dressed: boolean;
}

/** The most of the other site's time to the largest paint that a page of ours may take. */
export const LCP_SHARE = 0.8;

const round = (value: number, digits = 2) => Number(value.toFixed(digits));
const median = (values: number[]) => quantile(values, 0.5);

/** Builds two sites in turn, some times over, and returns a row each: median seconds, memory, and the ratio to the second. */
export function compareBuilds(ours: Contender, theirs: Contender, runs: number) {
  const costs = new Map<Contender, Cost[]>([
    [ours, []],
    [theirs, []],
  ]);
  for (let run = 0; run < runs; run++)
    for (const [site, list] of costs) list.push(time(site.folder, ...site.command));
  const seconds = (site: Contender) => median((costs.get(site) ?? []).map((cost) => cost.seconds));
  return [...costs].map(([site, list]) => ({
    site: site.name,
    builds: list.map((cost) => cost.seconds.toFixed(1)).join(' '),
    seconds: round(seconds(site), 1),
    ratio: round(seconds(site) / seconds(theirs)),
    'peak MB': Math.round(Math.max(...list.map(({ peak }) => peak))),
  }));
}

/** Loads the same pages of two sites in turn; a row a page, with the ratio of the largest paints. */
export async function comparePages(
  ours: Contender,
  theirs: Contender,
  addresses: readonly string[],
  runs: number,
) {
  const lighthouse = await openLighthouse();
  const judge = async ({ output, dressed }: Contender, address: string) => {
    const server = await hostApart(output, dressed);
    const verdict = await lighthouse.judge(server.origin, address, runs);
    server.close();
    return verdict;
  };
  // The first page of a new browser is blocked by what all later ones find ready.
  await judge(ours, '/');
  const rows = [];
  for (const address of addresses) {
    const [own, other] = [await judge(ours, address), await judge(theirs, address)];
    const pair = (of: (verdict: typeof own) => number) =>
      `${String(round(of(own), 0))} / ${String(round(of(other), 0))}`;
    rows.push({
      address,
      bytes: pair(({ bytes }) => bytes),
      requests: pair(({ requests }) => requests),
      'LCP ms': pair(({ times }) => times.lcp),
      'LCP ratio': round(own.times.lcp / other.times.lcp),
      performance: pair(({ scores }) => scores.performance),
    });
  }
  await lighthouse.close();
  return rows;
}

/** Our site, built into a folder of its own so that `dist/` stays as it is. */
export const ourSite = (output: string): Contender => ({
  name: 'How Massage Works',
  folder: '.',
  command: ['src/cli/build.ts', '--outDir', output],
  output,
  dressed: true,
});
