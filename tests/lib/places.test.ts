import { expect, it } from 'vitest';
import { placesOf } from '../../src/lib/places.ts';

const page = {
  body: 'Prose [@b; @c], more [@b].',
  data: {
    claims: [{ id: 'a-claim', evidence: [{ cite: 'a' }, { cite: 'b' }] }],
    contradictions: ['Nothing.', 'Against it [@d].'],
    citations: ['e'],
    usage: [{ cite: 'f' }, {}],
  },
};

it('lists every paper once, claims first, then prose, then what speaks against it', () => {
  expect([...placesOf(page).keys()]).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});

it('knows every place that cites a paper', () => {
  expect(placesOf(page).get('b')).toEqual(['a-claim', 'cite-1', 'cite-2']);
  expect(placesOf(page).get('d')).toEqual(['against-2']);
  expect(placesOf(page).get('e')).toEqual([]);
});

it('counts an answer to what is often said as one place', () => {
  const answers = [{ anchor: 'said-x', text: 'No [@a], and no [@a].' }];
  expect(placesOf(page, answers).get('a')).toEqual(['a-claim', 'said-x']);
});
