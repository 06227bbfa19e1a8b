import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { listen } from '../../../src/cli/serve.ts';
import type { Asked } from '../ask.ts';
import { countingServer, type Sent } from './server.ts';

/** What a page answered, and at which moments (milliseconds since 1970) its first and its full answer stood there. */
interface Told {
  links: string[];
  /** Whether names alone gave the first answer, before the full text was asked. */
  named: boolean;
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
    let named = false;
    const watch = new MutationObserver(() => {
      if (first > 0 || !list.querySelector('.found')) return;
      first = now();
      named = list.closest('[aria-busy="true"]') !== null;
    });
    watch.observe(list, { childList: true });
    input.value = text;
    input.dispatchEvent(new Event('input'));
    while (!status.textContent.endsWith(`“${text}”`)) await later();
    watch.disconnect();
    const links = [...list.querySelectorAll<HTMLAnchorElement>('.found a')].slice(0, 3);
    return {
      links: links.map((link) => link.pathname + link.hash),
      named,
      asked,
      first: first || now(),
      full: now(),
    };
  }, query);

/** Asks a rival's page. */
export const askRival = (page: Page, query: string): Promise<Told> =>
  page.evaluate(async (text) => {
    const rival = window as unknown as { askRival?: (query: string) => Promise<string[]> };
    const now = () => performance.timeOrigin + performance.now();
    const asked = now();
    while (!rival.askRival) await new Promise((resolve) => setTimeout(resolve, 1));
    const links = await rival.askRival(text);
    return { links, named: false, asked, first: now(), full: now() };
  }, query);

const weight = (sent: Sent[]) => sent.reduce((sum, { bytes }) => sum + bytes, 0);
const rounded = (share: number) => Math.round(share * 1000) / 1000;
const kB = (bytes: number) => Math.round(bytes / 100) / 10;
const middle = (values: number[], share = 0.5) =>
  Math.round([...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0);
const spread = (values: number[]) => ({ median: middle(values), p95: middle(values, 0.95) });

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
  const starts: {
    first: number;
    full: number;
    firstBytes: number;
    bytes: number;
    requests: number;
  }[] = [];
  for (const query of cold) {
    const { context, page, opened } = await fresh();
    const { named, first, full } = await way.ask(page, query);
    const sent = taken().filter(({ at }) => at <= full);
    // while a name is answered the full text is on its way already, but nothing waits for it
    const needed = sent.filter(
      ({ path, at }) => at <= first && !(named && path.startsWith('/pagefind/')),
    );
    starts.push({
      first: first - opened,
      full: full - opened,
      firstBytes: weight(needed),
      bytes: weight(sent),
      requests: sent.length,
    });
    await context.close();
  }
  const { context, page } = await fresh();
  for (const query of cold) await way.ask(page, query);
  const warm: { named: boolean; first: number; full: number; right: boolean; bytes: number }[] = [];
  for (const { query, find } of queries) {
    taken();
    const { links, named, asked, first, full } = await way.ask(page, query);
    // a rival that knows only whole pages is right when it finds the page
    const isRight = (link: string) =>
      find.some((address) => address === link || address.split('#')[0] === link);
    const bytes = weight(taken());
    const right = links.some(isRight);
    warm.push({ named, first: first - asked, full: full - asked, right, bytes });
  }
  await context.close();
  server.close();
  const byName = warm.filter(({ named }) => named);
  return {
    way: way.name,
    firstKB: kB(middle(starts.map(({ firstBytes }) => firstBytes))),
    coldKB: kB(middle(starts.map(({ bytes }) => bytes))),
    coldMostKB: kB(Math.max(...starts.map(({ bytes }) => bytes))),
    requests: middle(starts.map(({ requests }) => requests)),
    coldFirstMs: middle(starts.map(({ first }) => first)),
    coldFullMs: middle(starts.map(({ full }) => full)),
    byName: rounded(byName.length / warm.length),
    nameMs: spread(byName.map(({ first }) => first)),
    fullMs: spread(warm.map(({ full }) => full)),
    queryKB: kB(warm.reduce((sum, { bytes }) => sum + bytes, 0) / warm.length),
    recallAt3: rounded(warm.filter(({ right }) => right).length / warm.length),
  };
}
