import { expect, it } from 'vitest';
import { builtNames } from '../search/built.ts';
import { judgeSlips } from '../search/slips.ts';

it('finds a headword that holds the word in 98 % of all single slips of all words', async () => {
  const { engine, records } = builtNames();
  const { words, slips, found, missed } = judgeSlips(engine, records);
  const share = Math.round(found * 10_000) / 10_000;
  console.log(`${(share * 100).toFixed(2)} % of ${String(slips)} slips of ${String(words)} words`);
  console.log(missed.filter((_, at) => at % Math.ceil(missed.length / 30) === 0).join(', '));
  expect(share).toBeGreaterThanOrEqual(0.98);
  // what /about/search/ prints; after a change of content run this test once with -u
  await expect(`${JSON.stringify({ words, slips, found: share }, null, 2)}\n`).toMatchFileSnapshot(
    '../../src/lib/search/slips.json',
  );
});
