import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formatAll, STYLE_IDS } from '../../src/lib/citation.ts';
import type { Citation } from '../../src/schemas/citation.ts';

const papers = (JSON.parse(readFileSync('content/citations.json', 'utf8')) as Citation[]).slice(
  0,
  250,
);

/** Our papers many times over, each time by authors of other names. */
const madeUp = (times: number): Citation[] =>
  Array.from({ length: times }, (_, round) => {
    const mark = String.fromCharCode(97 + round);
    return papers.map(({ author, ...paper }) => ({
      ...paper,
      id: paper.id + mark,
      ...(author && {
        author: author.map((name) =>
          name.family ? { ...name, family: name.family + mark } : name,
        ),
      }),
    }));
  }).flat();

function seconds(records: Citation[]): number {
  const started = performance.now();
  for (const style of STYLE_IDS) expect(formatAll(records, style).size).toBe(records.length);
  return (performance.now() - started) / 1000;
}

it('formats 2,500 made-up references in three styles in a minute, growing linearly', () => {
  seconds(madeUp(1)); // warm
  const [small, large] = [seconds(madeUp(2)), seconds(madeUp(10))];
  console.log(`500 references: ${small.toFixed(1)} s, 2,500: ${large.toFixed(1)} s`);
  expect(large).toBeLessThan(60);
  expect(large / small).toBeLessThan(5 * 2);
});
