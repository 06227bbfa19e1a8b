import { expect, it } from 'vitest';
import { pagesOf } from '../site/built.ts';
import { htmlFindings } from '../site/html.ts';

it('has nothing for html-validate to find on any page', async () => {
  const found: string[] = [];
  for (const { address, html } of pagesOf('dist'))
    found.push(...(await htmlFindings(address, html)));
  expect(found).toEqual([]);
});
