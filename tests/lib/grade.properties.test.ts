import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DESIGN_IDS, type Design } from '../../src/lib/design.ts';
import { GRADES, LADDER, permittedGrades } from '../../src/lib/grade.ts';
import type { Citation } from '../../src/schemas/citation.ts';
import { claim, evidence, library, paper } from './samples.ts';

/** How high the ladder reaches for papers that all support one claim. */
function height(papers: Citation[], about: 'massage' | 'people' = 'massage'): number {
  const { permitted } = permittedGrades(
    claim(
      papers.map((item) => evidence(item)),
      { about },
    ),
    library(...papers),
  );
  return Math.max(
    ...permitted
      .filter((grade) => LADDER.some((step) => step === grade))
      .map((grade) => GRADES[grade].strength),
  );
}

const authors = fc.array(fc.constantFrom('Ames', 'Berg', 'Cruz', 'Diaz', 'Eng'), {
  minLength: 1,
  maxLength: 3,
});
const inPeople = fc
  .tuple(fc.constantFrom(...DESIGN_IDS), authors)
  .map(([design, names]) => paper(design, { certainty: 'moderate' }, names));
const inAnimals = fc.constantFrom<Design>('animal', 'in-vitro', 'cadaver').map((design) =>
  paper(design, {
    system: design === 'animal' ? 'animal' : design === 'cadaver' ? 'cadaver' : 'cell',
  }),
);
const some = fc.array(inPeople, { maxLength: 6 });

it('adding a supporting study of matching subjects never lowers what is permitted', () => {
  fc.assert(
    fc.property(some, inPeople, (papers, more) => {
      expect(height([...papers, more])).toBeGreaterThanOrEqual(height(papers));
    }),
  );
});

it('an animal, cell or cadaver study never lifts a claim about people', () => {
  fc.assert(
    fc.property(
      some,
      inAnimals,
      fc.constantFrom('massage' as const, 'people' as const),
      (papers, more, about) => {
        expect(height([...papers, more], about)).toBe(height(papers, about));
      },
    ),
  );
});

it('retracting a supporting paper never raises a claim', () => {
  fc.assert(
    fc.property(fc.array(inPeople, { minLength: 1, maxLength: 6 }), fc.nat(), (papers, pick) => {
      const gone = papers.map((item, index) =>
        index === pick % papers.length
          ? { ...item, custom: { ...item.custom, retracted: '2024-01-01' } }
          : item,
      );
      expect(height(gone)).toBeLessThanOrEqual(height(papers));
    }),
  );
});

it('two papers that share a first or last author never count as two', () => {
  const shared = fc.tuple(
    fc.constantFrom<Design>('before-after', 'qualitative', 'case-report'),
    authors,
    fc.boolean(),
  );
  fc.assert(
    fc.property(shared, shared, ([a, namesA, lastA], [b, namesB, lastB]) => {
      const withSame = (names: string[], last: boolean) =>
        last ? [...names, 'Same'] : ['Same', ...names];
      const first = paper(a, {}, withSame(namesA, lastA));
      const second = paper(b, {}, withSame(namesB, lastB));
      expect(height([first, second])).toBe(height([first]));
    }),
  );
});
