import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readBuilt } from '../../src/cli/addresses.ts';
import { compare, LOST_REMEDY, readLines } from '../../src/lib/permalinks.ts';

const LIST = 'content/permalinks.txt';
const recorded = readLines(readFileSync(LIST, 'utf8'));

it('answers every address that was ever published', () => {
  expect(compare(recorded, readBuilt('dist')).lost, LOST_REMEDY).toEqual([]);
});

it('has every new address on record', () => {
  expect(compare(recorded, readBuilt('dist')).added, 'Run "npm run permalinks"').toEqual([]);
});

const PAGE = 'mechanisms/affective-touch';
const inPage = (from: string, to: string) => (folder: string) => {
  const file = join(folder, PAGE, 'index.html');
  const html = readFileSync(file, 'utf8');
  expect(html).toContain(from);
  writeFileSync(file, html.replaceAll(from, to));
};

const RENAMES: [what: string, rename: (folder: string) => void, lost: RegExp, remedy: string][] = [
  [
    'a slug',
    (folder) => {
      renameSync(join(folder, PAGE), join(folder, 'mechanisms/pleasant-touch'));
    },
    /^\/mechanisms\/affective-touch\/ no longer resolves$/m,
    'content/retired.yaml',
  ],
  [
    'a claim id',
    inPage('id="velocity-tuning"', 'id="speed-tuning"'),
    /^\/mechanisms\/affective-touch\/#velocity-tuning no longer resolves$/m,
    'content/retired.yaml',
  ],
  [
    'a section anchor',
    inPage('id="in-practice"', 'id="practice"'),
    /^\/mechanisms\/affective-touch\/#in-practice no longer resolves$/m,
    'content/retired.yaml',
  ],
];

it.each(RENAMES)('names the address that is gone when %s is renamed', (_, rename, lost, remedy) => {
  const folder = mkdtempSync(join(tmpdir(), 'renamed-'));
  cpSync('dist', folder, { recursive: true });
  rename(folder);
  const list = join(folder, 'permalinks.txt');
  cpSync(LIST, list);
  const run = spawnSync(
    process.execPath,
    ['src/cli/permalinks.ts', '--site', folder, '--list', list],
    { encoding: 'utf8' },
  );
  expect(run.status).toBe(1);
  expect(run.stderr).toMatch(lost);
  expect(run.stderr).toContain(remedy);
  expect(readFileSync(list, 'utf8')).toBe(readFileSync(LIST, 'utf8'));
  rmSync(folder, { recursive: true });
});
