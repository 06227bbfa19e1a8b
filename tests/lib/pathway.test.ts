import { describe, expect, it } from 'vitest';
import type { Grade } from '../../src/lib/grade.ts';
import { steps, weakestStep, type ShownIn } from '../../src/lib/pathway.ts';
import type { Claim } from '../../src/schemas/claim.ts';
import type { Stage } from '../../src/schemas/pathway.ts';
import { claim } from './samples.ts';

const graded = (id: string, grade: Grade, about: Claim['about'] = 'touch') =>
  claim([], { id, grade, about });
const known = new Map(
  [
    graded('solid', 'established'),
    graded('good', 'supported'),
    graded('first', 'emerging'),
    graded('split', 'contested'),
    graded('dead', 'refuted'),
    graded('rats', 'established', 'animals'),
    claim([], { id: 'sum', grade: undefined, basis: 'reasoning', about: 'method' }),
  ].map((item) => [item.id, item]),
);

/** A pathway whose steps rest on these claims, each said to be shown in touch unless told otherwise. */
function pathway(...links: ([ShownIn, ...string[]] | string[])[]): Stage[] {
  const start: Stage = { level: 'encounter', text: 'Start' };
  return [
    start,
    ...links.map(([shownIn, ...claims]): Stage => ({
      level: 'person',
      text: 'Next',
      step: { shownIn: shownIn as ShownIn, claims },
    })),
  ];
}

describe('the grade of a step', () => {
  it.each<[string, [ShownIn, ...string[]], string]>([
    ['is the best among its claims', ['touch', 'first', 'good', 'split'], 'supported'],
    ['ignores claims on other subjects', ['touch', 'rats', 'first'], 'emerging'],
    ['is speculative where it is inferred', ['inferred', 'solid'], 'speculative'],
    ['prefers a contested claim to a refuted one', ['touch', 'dead', 'split'], 'contested'],
    ['is reasoning where it holds by arithmetic', ['people', 'sum'], 'reasoning'],
  ])('%s', (_, link, grade) => {
    expect(steps(pathway(link), known)[0]?.grade).toBe(grade);
  });

  it('names the two stages it joins', () => {
    expect(
      steps(pathway(['touch', 'good'], ['inferred']), known).map(({ from, to }) => [from, to]),
    ).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  it('refuses a claim that is not given', () => {
    expect(() => steps(pathway(['touch', 'nowhere']), known)).toThrow('unknown claim "nowhere"');
  });
});

describe('the weakest step', () => {
  it('is the one with the lowest grade', () => {
    expect(
      weakestStep(pathway(['touch', 'good'], ['touch', 'first'], ['touch', 'solid']), known).from,
    ).toBe(1);
  });
  it('is the first of several equally weak', () => {
    expect(weakestStep(pathway(['touch', 'first'], ['touch', 'first']), known).from).toBe(0);
  });
  it('counts a refuted step as weaker than an inferred one', () => {
    expect(weakestStep(pathway(['inferred'], ['touch', 'dead']), known).grade).toBe('refuted');
  });
  it('is never one that holds by arithmetic', () => {
    expect(weakestStep(pathway(['people', 'sum'], ['touch', 'solid']), known).grade).toBe(
      'established',
    );
  });
});
