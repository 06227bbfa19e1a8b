import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readContent } from '../../src/check/content.ts';
import { lockOf } from '../../src/check/lock.ts';
import { check, swap, type Spoil } from './fixture.ts';

const REWORD = swap('slow fibres fired when the arm', 'slow fibres fired well when the arm');
const REGRADE = swap('grade: supported', 'grade: emerging');
const REMOVE = (text: string) => text.replaceAll('slow-fibres-fire', 'fibres-fire');

const entry = (...more: string[]) =>
  ['- id: note', "  date: '2026-11-22'", '  address: /mechanisms/slow-touch/#slow-fibres-fire']
    .concat('  kind: evidence', '  note: A new paper.', ...more)
    .join('\n');
const GRADES_SAID = '  grade: { from: supported, to: emerging }';
const GONE = [
  '- id: gone',
  "  date: '2026-11-22'",
  "  addresses: ['/mechanisms/slow-touch/#slow-fibres-fire']",
  '  was: A claim',
  '  why: It said two things.',
].join('\n');

const spoil = (mechanism: (text: string) => string, changes = '[]', retired = '[]'): Spoil => ({
  'mechanisms/slow-touch.mdx': mechanism,
  'changes.yaml': () => changes,
  'retired.yaml': () => retired,
  'misconceptions.yaml': (text) =>
    mechanism === REMOVE ? text.replaceAll('slow-fibres-fire', 'fibres-fire') : text,
});

const REFUSED: [what: string, spoil: Spoil, message: string[]][] = [
  [
    'a claim whose sentence changed',
    spoil(REWORD),
    [
      'content/mechanisms/slow-touch.mdx:20: the sentence of the claim "slow-fibres-fire" was changed',
      '/mechanisms/slow-touch/#slow-fibres-fire',
      'content/changes.yaml',
    ],
  ],
  [
    'a claim whose grade changed',
    spoil(REGRADE),
    [
      'slow-touch.mdx:22: the grade of the claim "slow-fibres-fire" went from supported to emerging',
      'grade: { from: supported, to: emerging }',
    ],
  ],
  [
    'a changed grade whose entry does not say from what to what',
    spoil(REGRADE, entry()),
    ['went from supported to emerging'],
  ],
  [
    'a claim that is gone',
    spoil(REMOVE),
    [
      'content/claims.lock.json:8: the claim "slow-fibres-fire" was published and is gone',
      'content/retired.yaml',
    ],
  ],
];

it.each(REFUSED)('refuses %s without a note, with file, line and remedy', (_, spoilt, message) => {
  const { status, output } = check(spoilt);
  expect(status).toBe(1);
  for (const piece of message) expect(output).toContain(piece);
});

it.each<[string, Spoil]>([
  ['a reworded claim with an entry', spoil(REWORD, entry())],
  ['a regraded claim whose entry names both grades', spoil(REGRADE, entry(GRADES_SAID))],
  ['a withdrawn claim with a record', spoil(REMOVE, '[]', GONE)],
])('lets %s pass', (_, spoilt) => {
  expect(check(spoilt)).toEqual({ status: 0, output: '' });
});

it('records the present claims only when every change is told, and asks anew for the next one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync('tests/content/base', folder, { recursive: true });
  const path = join(folder, 'mechanisms/slow-touch.mdx');
  const lock = () => readFileSync(join(folder, 'claims.lock.json'), 'utf8');
  const record = () =>
    spawnSync(process.execPath, ['src/check/record.ts', '--content', folder], { encoding: 'utf8' });

  writeFileSync(path, REWORD(readFileSync(path, 'utf8')));
  const before = lock();
  expect(record()).toMatchObject({ status: 1 });
  expect(lock()).toBe(before);

  writeFileSync(join(folder, 'changes.yaml'), entry());
  expect(record().stdout).toContain('2 claims recorded: 0 new, 1 changed, 0 withdrawn');
  expect(lock()).toContain('fired well');

  writeFileSync(path, swap('fired well', 'fired badly')(readFileSync(path, 'utf8')));
  expect(record().stderr).toContain('the sentence of the claim "slow-fibres-fire" was changed');
  rmSync(folder, { recursive: true });
});

it('has recorded every claim as it stands: if not, run "npm run changes"', () => {
  const { content } = readContent('content');
  expect(content.locked.map(({ data }) => data)).toEqual(lockOf(content));
});
