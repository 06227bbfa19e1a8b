import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { growth } from '../../src/bench/growth.ts';
import { markdownOf } from '../../src/bench/markdown.ts';
import { makeScaled } from '../../src/bench/scale.ts';
import { checkContent } from '../../src/check/check.ts';

it('turns a built page into Markdown with the same words', () => {
  const page = `<main><nav>Home</nav><h1>Nocebo</h1><svg><text>no</text></svg>
    <p>Words <em>can</em> hurt: 3 * 4 <a href="/a/">a link</a>.</p>
    <h2>Claims <a href="#claims">¶</a></h2><ul><li>One<p>Two</p></li></ul></main>`;
  expect(markdownOf(page)).toEqual({
    title: 'Nocebo',
    body: 'Words can hurt: 3 \\* 4 [a link](/a/).\n\n## Claims\n\n- One\n\nTwo',
  });
});

it('makes up entries that the checker accepts', () => {
  const folder = makeScaled(2_000);
  const { faults, records } = checkContent(join(folder, 'content'));
  expect(faults).toEqual([]);
  expect(records - checkContent('content').records).toBe(2_000);
  rmSync(folder, { recursive: true });
}, 60_000);

it('finds pages of text that grew, and lets lists grow', () => {
  const [before, after] = ['a', 'abc'].map((text) => {
    const folder = mkdtempSync(join(tmpdir(), 'growth-'));
    for (const place of ['glossary', 'glossary/insula']) {
      mkdirSync(join(folder, place), { recursive: true });
      writeFileSync(join(folder, place, 'index.html'), text);
    }
    return folder;
  });
  expect(growth(before ?? '', after ?? '')).toEqual([
    '/glossary/insula/: grew by 2 bytes with more entries',
  ]);
  for (const folder of [before, after]) rmSync(folder ?? '', { recursive: true });
});
