import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { budgetTable } from '../../src/cli/budget.ts';
import { brotliSize, fontBytes, weigh } from '../../src/cli/weigh.ts';
import { excesses, type Weight } from '../../src/lib/budget.ts';

let weights: Weight[];

// Brotli at its best takes its time: some 20 ms a page.
beforeAll(async () => {
  weights = await weigh('dist');
}, 600_000);

it('keeps every page within the budget of bytes, and every script from blocking', () => {
  console.table(budgetTable(weights));
  expect(excesses(weights, fontBytes('dist/assets'))).toEqual([]);
});

it('finds the styles, scripts and fonts of every page', () => {
  const bare = weights.filter(({ css, script, fonts }) => !(css && script && fonts));
  expect(bare.map(({ address }) => address).filter((at) => !at.startsWith('/embed/'))).toEqual([]);
});

it('weighs what a page asks for: scripts that wait, modules with their imports, no print styles, a base path cut off', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'budget-'));
  const files = {
    'index.html': `<link rel="stylesheet" href="/base/a.css"><link rel="stylesheet" media="print" href="/base/p.css">
      <link rel="modulepreload" media="not all" href="/base/a.js"><script src="/base/slow.js"></script>`,
    'a.css': 'a{color:red}',
    'p.css': 'a{color:black}',
    'slow.js': 'let slow',
    'a.js': 'import{b}from"./b.js";import("./later.js")',
    'b.js': 'import"./a.js";export const b=1',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const sizeOf = (name: keyof typeof files) => brotliSize(files[name]);
  expect(await weigh(folder, '/base/')).toEqual([
    {
      address: '/',
      html: await sizeOf('index.html'),
      css: await sizeOf('a.css'),
      script: (await sizeOf('slow.js')) + (await sizeOf('a.js')) + (await sizeOf('b.js')),
      fonts: 0,
      requests: 6,
      blocking: ['/slow.js'],
    },
  ]);
  rmSync(join(folder, 'b.js'));
  await expect(weigh(folder, '/base/')).rejects.toThrow('/ asks for /b.js, which is not in');
  rmSync(folder, { recursive: true });
});
