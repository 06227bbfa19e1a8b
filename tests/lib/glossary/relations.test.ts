import { expect, it } from 'vitest';
import { differences, narrower, type Related } from '../../../src/lib/glossary/relations.ts';

const term = (id: string, broader: string[], confused: [string, string][]): Related => ({
  id,
  data: {
    broader,
    related: [],
    confusedWith: confused.map(([other, difference]) => ({ term: other, difference })),
  },
});

const terms = [
  term('pain', [], [['nociception', 'Pain is felt.']]),
  term('nociception', [], [['pain', 'Nociception is nerve traffic.']]),
  term('acute-pain', ['pain'], [['pain', 'Acute pain is new.']]),
];

it('tells a term from another in its own words first, then in those of the other', () => {
  expect(differences('pain', terms)).toEqual([
    { term: 'nociception', difference: 'Pain is felt.' },
    { term: 'acute-pain', difference: 'Acute pain is new.' },
  ]);
});

it('derives narrower terms', () => {
  expect(narrower('pain', terms)).toEqual(['acute-pain']);
  expect(narrower('acute-pain', terms)).toEqual([]);
});
