import { expect, it } from 'vitest';
import { useBrowser } from '../browser/browse.ts';
import { sampleOf } from '../browser/crawl.ts';
import { losses } from '../browser/losses.ts';
import { pagesOf } from '../site/built.ts';

const visit = useBrowser();
const addresses = pagesOf('dist').map(({ address }) => address);

it.each(sampleOf(addresses, 1))(
  'shows all of %s with each single asset blocked in turn',
  async (address) => {
    expect(await losses(visit, address)).toEqual([]);
  },
);
