import { expect, it } from 'vitest';
import { ask, judge, QUERIES, rankOf } from '../search/ask.ts';
import { useBrowser } from './browse.ts';

const visit = useBrowser();
const LONG = 180_000;

it(
  'finds what readers look for: at least 97 % among the first three, nothing in vain',
  async () => {
    const { page, context, trouble } = await visit('/search/');
    await page.locator('.search-status').waitFor();
    const links = await ask(
      page,
      QUERIES.map(({ query }) => query),
    );
    await context.close();

    const sorts = [...new Set(QUERIES.map(({ sort }) => sort))].map((sort) => {
      const own = QUERIES.flatMap((asked, at) => (asked.sort === sort ? [at] : []));
      return {
        sort,
        ...judge(
          own.flatMap((at) => QUERIES[at] ?? []),
          own.map((at) => links[at] ?? []),
        ),
      };
    });
    const overall = judge(QUERIES, links);
    console.table([...sorts, { sort: 'all', ...overall }]);
    const missed = QUERIES.filter((asked, at) => {
      const rank = rankOf(asked, links[at] ?? []);
      return rank === 0 || rank > asked.within;
    });
    console.log(`Not in their place: ${missed.map(({ query }) => query).join(' | ')}`);

    expect(trouble).toEqual([]);
    expect(QUERIES.length).toBeGreaterThanOrEqual(150);
    expect(overall.recallAt3).toBeGreaterThanOrEqual(0.97);
    expect(overall.empty).toBe(0);
    for (const { sort, recallAt1 } of sorts.filter(({ sort }) =>
      /^(exact name|abbreviation)$/.test(sort),
    ))
      expect([sort, recallAt1]).toEqual([sort, 1]);
    // what /about/search/ prints; after a change of content run this test once with -u
    await expect(`${JSON.stringify({ overall, sorts }, null, 2)}\n`).toMatchFileSnapshot(
      '../../src/lib/search/quality.json',
    );
  },
  LONG,
);
