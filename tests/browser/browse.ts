import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { findBrowser, FLAGS } from '../../src/cli/browser.ts';
import { listen, siteServer } from '../../src/cli/serve.ts';

/** What a test asks of a page: a context of its own, an address, and what went wrong on the way. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Requests that left the site, and errors on the console. */
  trouble: string[];
}

/** A site that is being served, until it is stopped. */
export interface Served {
  origin: string;
  stop: () => void;
}

/** Serves a built site as `npm start` does, on a free port. */
export async function serve(folder: string): Promise<Served> {
  const server = siteServer(folder);
  const port = await listen(server, 4400 + Math.floor(Math.random() * 400));
  return {
    origin: `http://localhost:${String(port)}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Serves a site and opens pages of it in a real Chromium, for the length of a test file. */
export function useBrowser(start: () => Promise<Served> = () => serve('dist')) {
  let browser: Browser;
  let site: Served;

  beforeAll(async () => {
    site = await start();
    browser = await chromium.launch({ executablePath: findBrowser(), args: FLAGS });
  });
  afterAll(async () => {
    await browser.close();
    site.stop();
  });

  return async (address: string, options: BrowserContextOptions = {}): Promise<Visit> => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    const page = await context.newPage();
    const trouble: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(site.origin)) trouble.push(`left the site: ${request.url()}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') trouble.push(message.text());
    });
    page.on('pageerror', (error) => trouble.push(error.message));
    const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
    const begun = async <Answer>(answer: Answer, how?: Parameters<Page['reload']>[0]) => {
      // Where the network fell silent, whatever could come has come.
      const silent = how?.waitUntil === 'networkidle';
      if (options.javaScriptEnabled !== false && !silent) await started(page);
      return answer;
    };
    page.goto = async (url, how) => begun(await goto(url, how), how);
    page.reload = async (how) => begun(await reload(how), how);
    await page.goto(site.origin + address);
    return { page, context, trouble };
  };
}

/** Waits until the scripts of a page have run, which come after the first paint; a text, as Vite rewrites `import` in code. */
const started = (page: Page) =>
  page.evaluate(
    `Promise.all([...document.querySelectorAll('link[rel=modulepreload]')].map(({ href }) => import(href)))`,
  );

/** Where a page is by its own word: the browser tells the test of a changed query or fragment only later. */
export const addressOf = async (page: Page): Promise<URL> =>
  new URL(await page.evaluate(() => location.href));

/** What was copied last, pasted into the field of the search page: the site itself may not read it. */
export async function copied(page: Page): Promise<string> {
  await page.goto(new URL('/search/', page.url()).href);
  await page.getByRole('searchbox').press('ControlOrMeta+v');
  return page.getByRole('searchbox').inputValue();
}

/** Gives a page its fonts so many ms later than they come. */
export const delayFonts = (page: Page, delay: number): Promise<unknown> =>
  page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, delay));
    await route.continue();
  });
