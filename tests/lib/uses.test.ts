import { expect, it } from 'vitest';
import { choiceOf, readChoice } from '../../src/lib/uses.ts';

it('reads back the choice that it wrote into an address', () => {
  expect(readChoice(choiceOf('claim', 'calf-massage-h-reflex-falls'))).toEqual({
    kind: 'claim',
    id: 'calf-massage-h-reflex-falls',
  });
  expect(new URLSearchParams({ use: choiceOf('term', 'h-reflex') }).toString()).toBe(
    'use=term.h-reflex',
  );
});

it.each(['', 'term', 'term.', 'planet.mars', 'toString.x', 'term.<img>', 'term.a.b', '.a'])(
  'takes %j for no choice',
  (text) => {
    expect(readChoice(text)).toBeUndefined();
  },
);
