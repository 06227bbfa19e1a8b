import type { Page } from 'playwright-core';
import type { Visit } from './browse.ts';

/** What a page may leave behind in a browser. */
export interface Stored {
  cookies: string[];
  /** Keys in local and session storage, names of databases and caches, service workers. */
  kept: string[];
}

/** The kind of page an address leads to: its first part, and how deep it lies. */
const templateOf = (address: string) =>
  `${address.split('/')[1] ?? ''} ${String(address.split('/').length)}`;

/** The first pages of each kind. */
export function sampleOf(addresses: readonly string[], each: number): string[] {
  const kinds = Map.groupBy([...addresses].sort(), templateOf);
  return [...kinds.values()].flatMap((group) => group.slice(0, each));
}

/** Opens every address in one tab and returns what went wrong there and what else is found, as "address: what". */
export async function crawl(
  visit: (address: string) => Promise<Visit>,
  addresses: readonly string[],
  inspect: (page: Page) => Promise<string[]> = () => Promise.resolve([]),
): Promise<{ findings: string[]; stored: Stored }> {
  const { page, context, trouble } = await visit(addresses[0] ?? '/');
  const findings: string[] = [];
  const { origin } = new URL(page.url());
  page.on('dialog', (dialog) => {
    trouble.push(`a dialog opened: ${dialog.message()}`);
    void dialog.dismiss();
  });
  for (const address of addresses) {
    trouble.length = 0;
    await page.goto(origin + address, { waitUntil: 'load' });
    const found = [...(await inspect(page)), ...trouble];
    findings.push(...found.map((what) => `${address}: ${what}`));
  }
  const stored = await storedBy(page);
  await context.close();
  return { findings, stored };
}

/** What the site of an open page has stored. */
export async function storedBy(page: Page): Promise<Stored> {
  const kept = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  ]);
  return { cookies: (await page.context().cookies()).map(({ name }) => name), kept };
}
