import { expect, it } from 'vitest';
import { lazy } from '../../src/scripts/lazy.ts';

it('makes a value when it is first asked for, and once', async () => {
  let calls = 0;
  const value = lazy(() => Promise.resolve((calls += 1)));
  expect(calls).toBe(0);
  expect(await Promise.all([value(), value()])).toEqual([1, 1]);
});

it('fails all who wait, and makes the value anew for who asks after', async () => {
  let calls = 0;
  const value = lazy(() => {
    calls += 1;
    return calls === 1 ? Promise.reject(new Error('no network')) : Promise.resolve('here');
  });
  const failed = await Promise.allSettled([value(), value()]);
  expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await value()).toBe('here');
  expect(calls).toBe(2);
});
