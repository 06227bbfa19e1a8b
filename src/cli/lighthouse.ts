import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { quantile } from '../lib/budget.ts';
import { FLAGS } from './browser.ts';
import { findJudge, findProgram } from './programs.ts';

/** The four scores, by Lighthouse's own names. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Times in ms, of a simulated phone on slow 4G, and layout shift, by Lighthouse's own names. */
const TIMES = {
  lcp: 'largest-contentful-paint',
  tbt: 'total-blocking-time',
  cls: 'cumulative-layout-shift',
} as const;

/** What Lighthouse says of a page: the median of its runs. */
export interface Verdict {
  address: string;
  /** 0 to 100, by category. */
  scores: Record<(typeof CATEGORIES)[number], number>;
  times: Record<keyof typeof TIMES, number>;
  /** Bytes and requests of the last run, as sent. */
  bytes: number;
  requests: number;
  /** Audits that cost points in any run, as "audit: what". */
  faults: string[];
}

/** What an audit lists: a request, an element or a message. */
interface Item {
  transferSize?: number;
  node?: { snippet?: string };
  description?: string;
}

/** The part of Lighthouse's report that is read here. */
interface Report {
  runtimeError?: { message: string };
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<
    string,
    {
      score: number | null;
      title: string;
      numericValue?: number;
      details?: { items?: Item[] };
    }
  >;
}

type Lighthouse = (
  url: string,
  flags: { port: number; output: 'json'; onlyCategories: readonly string[] },
) => Promise<{ lhr: Report } | undefined>;

const faultsOf = ({ categories, audits }: Report) =>
  CATEGORIES.flatMap((name) => categories[name]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => {
      const items = audits[id]?.details?.items ?? [];
      const seen = items.map(({ node, description }) => node?.snippet ?? description ?? '');
      return `${id}: ${audits[id]?.title ?? ''} ${seen.join(' ')}`.trim();
    });

const median = (values: number[]) => quantile(values, 0.5);

/** Opens a browser for Lighthouse, fetched from npm the first time; the result judges pages, one after another, until closed. */
export async function openLighthouse() {
  const main = join(findJudge('lighthouse'), 'core/index.js');
  const { default: lighthouse } = (await import(pathToFileURL(main).href)) as {
    default: Lighthouse;
  };
  const executablePath = findProgram('headless shell');
  const browser = await puppeteer.launch({ executablePath, args: FLAGS, headless: 'shell' });
  const port = Number(new URL(browser.wsEndpoint()).port);

  /** Loads an address as a phone does, some times over; throws when Lighthouse cannot. */
  async function judge(origin: string, address: string, runs: number): Promise<Verdict> {
    const reports: Report[] = [];
    while (reports.length < runs) {
      const flags = { port, output: 'json', onlyCategories: CATEGORIES } as const;
      const report = (await lighthouse(origin + address, flags))?.lhr;
      if (!report || report.runtimeError)
        throw new Error(
          `${address}: ${report?.runtimeError?.message ?? 'Lighthouse gave nothing'}`,
        );
      reports.push(report);
    }
    const of = <Name extends string>(names: readonly Name[], value: (name: Name) => number[]) =>
      Object.fromEntries(names.map((name) => [name, median(value(name))])) as Record<Name, number>;
    const sent = reports.at(-1)?.audits['network-requests']?.details?.items ?? [];
    return {
      address,
      scores: of(CATEGORIES, (name) =>
        reports.map(({ categories }) => Math.round((categories[name]?.score ?? 0) * 100)),
      ),
      times: of(Object.keys(TIMES) as (keyof typeof TIMES)[], (name) =>
        reports.map(({ audits }) => audits[TIMES[name]]?.numericValue ?? Infinity),
      ),
      bytes: sent.reduce((sum, { transferSize = 0 }) => sum + transferSize, 0),
      requests: sent.length,
      faults: [...new Set(reports.flatMap(faultsOf))],
    };
  }
  return { judge, close: () => browser.close() };
}
