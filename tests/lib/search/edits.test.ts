import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { expect, it } from 'vitest';
import { edits } from '../../../src/lib/search/edits.ts';
import { slipsOf } from '../../search/slips.ts';

const word = fc.stringMatching(/^[a-d]{0,7}$/);

it('counts one for every letter added, dropped, changed or swapped', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-e]{2,8}$/), (text) => {
      for (const slip of slipsOf(text)) expect(edits(text, slip, 2)).toBe(1);
    }),
  );
});

it('is never more than the distance that knows no swaps, and never less than half of it', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const apart = distance(a, b);
      const found = edits(a, b, 20);
      expect(found).toBeLessThanOrEqual(apart);
      expect(found).toBeGreaterThanOrEqual(apart / 2);
      expect(edits(b, a, 20)).toBe(found);
      expect(found === 0).toBe(a === b);
    }),
  );
});

it('says no more than that the limit is passed', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
      expect(edits(a, b, limit)).toBe(Math.min(edits(a, b, 20), limit + 1));
    }),
  );
});
