import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { delayFonts, useBrowser } from '../browser/browse.ts';
import { sampleOf } from '../browser/crawl.ts';
import { pagesOf } from '../site/built.ts';

const visit = useBrowser();
const addresses = sampleOf(
  pagesOf('dist').map(({ address }) => address),
  1,
).filter((address) => address.endsWith('/'));

const WIDTHS = [320, 768, 1280, 1920];
const LOADS = 20;
/** Each load gets its fonts this much later than the one before, in ms: one of them comes at the worst moment. */
const LATER = 15;

/** Sum of all layout shifts since the page was opened (web.dev/articles/cls, without its windows). */
const shiftOf = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        const settled = () => {
          resolve(sum);
        };
        void document.fonts.ready.then(() => setTimeout(settled, 100));
      }),
  );

/** Opens a page with nothing cached, its fonts held back for a while. */
async function load(address: string, width: number, delay: number): Promise<number> {
  const { page, context } = await visit('/robots.txt', { viewport: { width, height: 800 } });
  await delayFonts(page, delay);
  await page.goto(new URL(address, page.url()).href, { waitUntil: 'load' });
  const shift = await shiftOf(page);
  await context.close();
  return shift;
}

it.each(WIDTHS.flatMap((width) => addresses.map((address) => [address, width] as const)))(
  '%s at %i px shifts by exactly nothing over 20 loads',
  async (address, width) => {
    const shifts: number[] = [];
    for (let index = 0; index < LOADS; index++)
      shifts.push(await load(address, width, index * LATER));
    expect(shifts).toEqual(Array.from({ length: LOADS }, () => 0));
  },
);
