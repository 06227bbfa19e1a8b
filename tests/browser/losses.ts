import type { Page } from 'playwright-core';
import type { useBrowser } from './browse.ts';

/** Texts of the page that can be seen; what a script offers on top (forms, live lines, results) is no content. */
const seen = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'main :is(h1, h2, h3, h4, p, li, dt, dd, th, td, figcaption, blockquote, a)',
      ),
    ]
      .filter((node) => !node.closest('form, [role=status], [popover], [data-search]'))
      .filter((node) => node.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((node) => node.textContent.replace(/\s+/g, ' ').trim()),
  );

/** What a page loses when each of its assets in turn cannot be had, as "asset: texts". */
export async function losses(
  visit: ReturnType<typeof useBrowser>,
  address: string,
): Promise<string[]> {
  const { page, context } = await visit(address);
  const url = new URL(address, page.url()).href;
  const assets = new Set<string>();
  page.on('request', (request) => {
    if (!request.isNavigationRequest()) assets.add(request.url());
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const whole = await seen(page);
  if (whole.length === 0) throw new Error(`${address} shows nothing at all`);
  const lost: string[] = [];
  for (const asset of assets) {
    await page.route(asset, (route) => route.abort());
    await page.goto(url, { waitUntil: 'networkidle' });
    const left = new Set(await seen(page));
    const missing = whole.filter((text) => !left.has(text));
    if (missing.length > 0) lost.push(`${asset}: ${missing.join(' | ')}`);
    await page.unroute(asset);
  }
  await context.close();
  return lost;
}
