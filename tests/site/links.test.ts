import { expect, it } from 'vitest';
import { brokenLinks } from './built.ts';

// The full tests do this on a site below a base path, too.
it('follows every link, fragment and asset of the site', () => {
  expect(brokenLinks('dist')).toEqual([]);
});
