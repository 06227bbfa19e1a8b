import { expect, it } from 'vitest';
import { once } from '../../src/lib/once.ts';

it('works once for equal data and again for other data', () => {
  let calls = 0;
  const count = once((list: number[]) => {
    calls += 1;
    return list.length;
  });
  expect([count([1, 2]), count([1, 2]), count([1])]).toEqual([2, 2, 1]);
  expect(calls).toBe(2);
});
