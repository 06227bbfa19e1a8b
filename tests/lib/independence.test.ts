import { expect, it } from 'vitest';
import { countIndependent, seniorAuthors } from '../../src/lib/independence.ts';

const by = (...names: string[]) =>
  seniorAuthors(
    names.map((name) => ({ family: name.split(' ')[0], given: name.split(' ')[1] ?? '' })),
  );

it('folds accents, case and given names to one initial', () => {
  expect(by('Löken Line')).toEqual(by('loken L.'));
});

it('tells two people of one family name apart by their initial', () => {
  expect(countIndependent([by('Smith Ann'), by('Smith Bob')])).toBe(2);
});

it('takes the first and the last author, not those between', () => {
  expect([...by('Ames A', 'Berg B', 'Cruz C')]).toEqual(['ames a', 'cruz c']);
});

it('knows groups by their whole name', () => {
  expect([...seniorAuthors([{ literal: 'The Touch Group' }])]).toEqual(['thetouchgroup']);
});

it('finds the largest group in a chain of shared authors', () => {
  // a-b, b-c, c-d share in turn: the first and third, or the second and fourth, stand alone
  expect(
    countIndependent([by('A A', 'B B'), by('B B', 'C C'), by('C C', 'D D'), by('D D', 'E E')]),
  ).toBe(2);
});

it('counts papers without authors as sources of their own', () => {
  expect(countIndependent([seniorAuthors([]), seniorAuthors([]), by('A A')])).toBe(3);
});
