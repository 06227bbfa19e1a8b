import { expect, it } from 'vitest';
import { sampleOf } from '../browser/crawl.ts';
import { pagesOf } from './built.ts';
import { htmlFindings } from './html.ts';

const MINUTE = 60_000;

// The full tests look at every page.
it(
  'has nothing for html-validate to find on pages of every kind',
  async () => {
    const pages = new Map(pagesOf('dist').map(({ address, html }) => [address, html]));
    const sample = sampleOf([...pages.keys()], 40);
    expect(sample.length).toBeGreaterThan(250);
    const found: string[] = [];
    for (const address of sample)
      found.push(...(await htmlFindings(address, pages.get(address) ?? '')));
    expect(found).toEqual([]);
  },
  MINUTE,
);

it('would see a faulty page', async () => {
  const found = await htmlFindings(
    '/x/',
    '<!DOCTYPE html>\n<p id="a">x<p id="a"><img src="y.png">',
  );
  expect(found.join('\n')).toContain('/x/:2: no-dup-id');
  expect(found.join('\n')).toContain('/x/:2: wcag/h37');
});
