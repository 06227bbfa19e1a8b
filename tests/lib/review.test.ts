import { expect, it } from 'vitest';
import { overdue } from '../../src/lib/review.ts';

it.each([
  ['2026-01-10', '2027-07-10', false],
  ['2026-01-10', '2027-07-11', true],
  ['2026-01-10', '2026-02-01', false],
])('a page reviewed on %s is overdue on %s: %s', (reviewed, today, expected) => {
  expect(overdue(reviewed, today)).toBe(expected);
});
