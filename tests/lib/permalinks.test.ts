import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  compare,
  isPermanentAnchor,
  isPermanentFile,
  readLines,
  type Built,
} from '../../src/lib/permalinks.ts';

const LIST = 'content/permalinks.txt';
const recorded = readLines(readFileSync(LIST, 'utf8'));

/** A site that answers exactly these addresses. */
const site = (...addresses: string[]): Built => ({
  permanent: addresses,
  resolves: (address) => addresses.includes(address),
});

it('finds what is gone and what is new', () => {
  expect(compare(['/a/', '/a/#old'], site('/a/', '/a/#new', '/a/#new', '/b.csv'))).toEqual({
    lost: ['/a/#old'],
    added: ['/a/#new', '/b.csv'],
  });
});

it.each([
  ['/data/v1/claims.csv', true],
  ['/figures/atlas.pdf', true],
  ['/about/changes/feed.atom', true],
  ['/assets/Base.B3x.css', false],
  ['/pagefind/pagefind.js', false],
  ['/search/answers/12.json', false],
  ['/cards/home.png', false],
  ['/figures/phone/atlas.avif', false],
  ['/robots.txt', false],
  ['/.well-known/security.txt', false],
])('says of %s whether it is promised to last: %s', (address, lasts) => {
  expect(isPermanentFile(address)).toBe(lasts);
});

it('promises claims and sections, not entries of reference lists and letters', () => {
  expect(
    ['velocity-tuning', 'claims', 'ref-loken2009coding', 'letter-a', 'on-this-page'].map(
      isPermanentAnchor,
    ),
  ).toEqual([true, true, false, false, false]);
});

it('keeps the list sorted, each address once', () => {
  expect(recorded).toEqual([...new Set(recorded)].sort());
  expect(recorded.length).toBeGreaterThan(3000);
});

it('has lost no line since the last commit', () => {
  let before: string[] = [];
  try {
    before = readLines(
      execFileSync('git', ['show', `HEAD:${LIST}`], { encoding: 'utf8', stdio: 'pipe' }),
    );
  } catch {
    // not a git checkout, or the first commit of the list: there is nothing to lose
  }
  const now = new Set(recorded);
  expect(before.filter((address) => !now.has(address))).toEqual([]);
});
