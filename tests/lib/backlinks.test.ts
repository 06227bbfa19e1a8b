import { expect, it } from 'vitest';
import { invert, termsOf } from '../../src/lib/backlinks.ts';

const page = {
  body: 'Prose [@b; @c] with a <Term id="insula">fold</Term> and <Term id="c-fibre" />.',
  data: {
    claims: [{ evidence: [{ cite: 'a' }, { cite: 'b' }] }],
    contradictions: ['Against it [@d].'],
    terms: ['pain', 'insula'],
  },
};

it('lists the terms a page names and those its prose links', () => {
  expect(termsOf(page)).toEqual(['pain', 'insula', 'c-fibre']);
});

it('turns pages with ids into ids with pages', () => {
  expect([...invert(['ab', 'bc'], (text) => Array.from(text))]).toEqual([
    ['a', ['ab']],
    ['b', ['ab', 'bc']],
    ['c', ['bc']],
  ]);
});
