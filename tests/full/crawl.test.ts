import { expect, it } from 'vitest';
import { useBrowser } from '../browser/browse.ts';
import { crawl } from '../browser/crawl.ts';
import { pagesOf } from '../site/built.ts';

const visit = useBrowser();

it('keeps to the policy on every page, asks no other host and stores nothing', async () => {
  const addresses = pagesOf('dist').map(({ address }) => address);
  expect(addresses.length).toBeGreaterThan(700);
  expect(await crawl(visit, addresses)).toEqual({
    findings: [],
    stored: { cookies: [], kept: [] },
  });
});
