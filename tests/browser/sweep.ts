import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Visit } from './browse.ts';

type Open = (address: string, options?: BrowserContextOptions) => Promise<Visit>;

/** Two cores, and a page that waits for the server now and then. */
const TABS = 3;

/**
 * Walks over addresses in several tabs at once and returns what `look` found on each, as "address: what",
 * sorted. Errors on the console and requests that left the site count as found.
 */
export async function sweep(
  open: Open,
  addresses: readonly string[],
  options: BrowserContextOptions,
  look: (page: Page, address: string) => Promise<string[]>,
): Promise<string[]> {
  const findings: string[] = [];
  const queue = [...addresses];
  const tab = async () => {
    const first = queue.shift();
    if (first === undefined) return;
    const { page, context, trouble } = await open(first, options);
    const { origin } = new URL(page.url());
    for (let address: string | undefined = first; address !== undefined; address = queue.shift()) {
      if (address !== first) await page.goto(origin + address);
      // What an address asks for comes after the page.
      if (address.includes('?')) await page.waitForLoadState('networkidle');
      const found = await look(page, address);
      const errors = trouble.splice(0).filter((text) => !text.includes('404 (Not Found)'));
      findings.push(...[...found, ...errors].map((what) => `${address}: ${what}`));
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: TABS }, tab));
  return findings.sort();
}

/** Leaves the first few items of every list and table: long lists repeat themselves, and so do footers. */
export const thin = (page: Page, items: number): Promise<void> =>
  page.evaluate((kept) => {
    for (const list of document.querySelectorAll(':is(main, footer) :is(ol, ul, dl, tbody)'))
      for (const item of [...list.children].slice(kept)) item.remove();
  }, items);

/** Opens everything that can be opened where it stands, so that nothing is left unread. */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    document.querySelector<HTMLInputElement>('#atlas-words')?.click();
  });
