import { hostApart, type Apart } from '../cli/apart.ts';
import { openLighthouse, type Verdict } from '../cli/lighthouse.ts';
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

/** The most of plain Starlight's time to the largest paint that a page of ours may take. */
export const LCP_SHARE = 0.8;

const round = (value: number, digits = 2) => Number(value.toFixed(digits));
const median = (values: number[]) => quantile(values, 0.5);

/** Builds sites in turn, some times over, and returns a row each: median seconds, what the first's are of them, and memory. */
export function compareBuilds(sites: readonly Contender[], runs: number) {
  const costs = sites.map((site) => ({ site, list: [] as Cost[] }));
  for (let run = 0; run < runs; run++)
    for (const { site, list } of costs) list.push(time(site.folder, ...site.command));
  const seconds = (list: readonly Cost[] = []) => median(list.map((cost) => cost.seconds));
  return costs.map(({ site, list }) => ({
    site: site.name,
    builds: list.map((cost) => cost.seconds.toFixed(1)).join(' '),
    seconds: round(seconds(list), 1),
    'ours / it': round(seconds(costs[0]?.list) / seconds(list)),
    'peak MB': Math.round(Math.max(...list.map(({ peak }) => peak))),
  }));
}

/** Loads the same pages of sites in turn, some times over; a row a page and site, with medians and what the first's largest paint is of its own. */
export async function comparePages(
  sites: readonly Contender[],
  addresses: readonly string[],
  runs: number,
) {
  const lighthouse = await openLighthouse();
  const servers: Apart[] = [];
  for (const { output, dressed } of sites) servers.push(await hostApart(output, dressed));
  // The first page of a new browser or server is blocked by what all later ones find ready.
  for (const { origin } of servers) await lighthouse.judge(origin, '/', 1);
  const rows = [];
  for (const address of addresses) {
    const loads = servers.map(({ origin }) => ({ origin, verdicts: [] as Verdict[] }));
    for (let run = 0; run < runs; run++)
      for (const { origin, verdicts } of loads)
        verdicts.push(await lighthouse.judge(origin, address, 1));
    const paint = (verdicts: readonly Verdict[] = []) =>
      median(verdicts.map(({ times }) => times.lcp));
    for (const [index, { verdicts }] of loads.entries()) {
      const of = (value: (verdict: Verdict) => number) => Math.round(median(verdicts.map(value)));
      rows.push({
        address,
        site: sites[index]?.name,
        bytes: of(({ bytes }) => bytes),
        requests: of(({ requests }) => requests),
        'LCP ms': of(({ times }) => times.lcp),
        'ours / it': round(paint(loads[0]?.verdicts) / paint(verdicts)),
        performance: of(({ scores }) => scores.performance),
      });
    }
  }
  for (const server of servers) server.close();
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
