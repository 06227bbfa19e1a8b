import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { listen } from '../../../src/cli/serve.ts';
import type { Asked } from '../ask.ts';
import { countingServer } from './server.ts';

/** What a page answered, and at which moments (milliseconds since 1970) its first and its full answer stood there. */
interface Told {
  links: string[];
  asked: number;
  first: number;
  full: number;
}

/** One way to search a site. */
export interface Way {
  name: string;
  folders: string[];
  /** Where a reader is before searching. */
  start: string;
  open: (page: Page, origin: string) => Promise<unknown>;
  ask: (page: Page, query: string) => Promise<Told>;
}

/** Types a query into our open search. */
export const askOurs = (page: Page, query: string): Promise<Told> =>
  page.evaluate(async (text) => {
    const [input, status, list] = ['.search-input', '.search-status', '.search-results'].map(
      (name) => document.querySelector(name),
    );
    if (!(input instanceof HTMLInputElement) || !status || !list)
      throw new Error('No search is open');
    const now = () => performance.timeOrigin + performance.now();
    const later = () => new Promise((resolve) => setTimeout(resolve, 1));
    list.replaceChildren();
    const asked = now();
    let first = 0;
    const watch = new MutationObserver(() => {
      if (first === 0 && list.querySelector('.found')) first = now();
    });
    watch.observe(list, { childList: true });
    input.value = text;
    input.dispatchEvent(new Event('input'));
    while (!status.textContent.endsWith(`“${text}”`)) await later();
    watch.disconnect();
    const links = [...list.querySelectorAll<HTMLAnchorElement>('.found a')].slice(0, 3);
    return {
      links: links.map((link) => link.pathname + link.hash),
      asked,
      first: first || now(),
      full: now(),
    };
  }, query);

/** Asks a rival's page. */
export const askRival = (page: Page, query: string): Promise<Told> =>
  page.evaluate(async (text) => {
    const rival = window as unknown as { find?: (query: string) => Promise<string[]> };
    const now = () => performance.timeOrigin + performance.now();
    const asked = now();
    while (!rival.find) await new Promise((resolve) => setTimeout(resolve, 1));
    const links = await rival.find(text);
    return { links, asked, first: now(), full: now() };
  }, query);

const kB = (bytes: number) => Math.round(bytes / 100) / 10;
const middle = (values: number[], share = 0.5) =>
  Math.round([...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0);
const spread = (values: number[]) => `${String(middle(values))} / ${String(middle(values, 0.95))}`;

/** Measures one way: cold in fresh browsers, then every query in one that stays open. */
export async function measure(browser: Browser, way: Way, queries: Asked[], cold: string[]) {
  const { server, taken } = countingServer(way.folders);
  await listen(server, 4900);
  const origin = `http://localhost:${String((server.address() as AddressInfo).port)}`;
  const fresh = async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(origin + way.start, { waitUntil: 'networkidle' });
    taken();
    const opened = Date.now();
    await way.open(page, origin);
    return { context, page, opened };
  };
  const starts: { bytes: number; requests: number; first: number; full: number }[] = [];
  for (const query of cold) {
    const { context, page, opened } = await fresh();
    const { first, full } = await way.ask(page, query);
    starts.push({ ...taken(), first: first - opened, full: full - opened });
    await context.close();
  }
  const { context, page } = await fresh();
  for (const query of cold) await way.ask(page, query);
  const warm: { first: number; full: number; right: boolean; bytes: number }[] = [];
  for (const { query, find } of queries) {
    taken();
    const { links, asked, first, full } = await way.ask(page, query);
    // a rival that knows only whole pages is right when it finds the page
    const isRight = (link: string) =>
      find.some((address) => address === link || address.split('#')[0] === link);
    const { bytes } = taken();
    warm.push({ first: first - asked, full: full - asked, right: links.some(isRight), bytes });
  }
  await context.close();
  server.close();
  const of = (key: 'first' | 'full') => warm.map((one) => one[key]);
  return {
    way: way.name,
    coldKB: kB(middle(starts.map(({ bytes }) => bytes))),
    coldMostKB: kB(Math.max(...starts.map(({ bytes }) => bytes))),
    requests: middle(starts.map(({ requests }) => requests)),
    coldFirstMs: middle(starts.map(({ first }) => first)),
    coldFullMs: middle(starts.map(({ full }) => full)),
    warmFirstMs: spread(of('first')),
    warmFullMs: spread(of('full')),
    queryKB: kB(warm.reduce((sum, { bytes }) => sum + bytes, 0) / warm.length),
    recallAt3: Math.round((warm.filter(({ right }) => right).length / warm.length) * 1000) / 1000,
  };
}
