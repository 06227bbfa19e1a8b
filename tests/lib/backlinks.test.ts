import { expect, it } from 'vitest';
import { invert, termsOf } from '../../src/lib/backlinks.ts';
import { matcherOf } from '../../src/lib/glossary/matcher.ts';

const page = {
  body: 'Prose [@b; @c] with a <Term id="insula">fold</Term> and <Term id="c-fibre" />.',
  data: {
    claims: [{ evidence: [{ cite: 'a' }, { cite: 'b' }] }],
    contradictions: ['Against it [@d].'],
    terms: ['pain', 'insula'],
  },
};

const match = matcherOf(
  ['prose', 'answer', 'against'].map((name) => ({ id: `the-${name}`, name, silent: false })),
);

it('lists the terms a page names, those its prose links by hand and those that link by themselves', () => {
  expect(termsOf(page, ['An answer [@e].'], match)).toEqual([
    'pain',
    'insula',
    'c-fibre',
    'the-prose',
    'the-against',
    'the-answer',
  ]);
});

it('leaves out what a page opts out of and the term whose page it is', () => {
  const quiet = { ...page, own: 'the-against', data: { ...page.data, unlinked: ['the-prose'] } };
  expect(termsOf(quiet, [], match)).toEqual(['pain', 'insula', 'c-fibre']);
});

it('turns pages with ids into ids with pages', () => {
  expect([...invert(['ab', 'bc'], (text) => Array.from(text))]).toEqual([
    ['a', ['ab']],
    ['b', ['ab', 'bc']],
    ['c', ['bc']],
  ]);
});
