import { describe, expect, it } from 'vitest';
import type { Design } from '../../src/lib/design.ts';
import { GRADES, permittedGrades, type Grade } from '../../src/lib/grade.ts';
import type { Citation } from '../../src/schemas/citation.ts';
import type { Claim } from '../../src/schemas/claim.ts';
import { claim, evidence, library, paper } from './samples.ts';

const meta = (certainty: Citation['custom']['certainty'] = 'not-stated', authors?: string[]) =>
  paper('meta-analysis', { certainty }, authors);
const trial = (authors?: string[]) => paper('randomised-trial', {}, authors);
const weak = (authors?: string[]) => paper('before-after', {}, authors);
const story = (authors?: string[]) => paper('narrative-review', {}, authors);

/** The grades permitted for a claim that the first papers support and the second contradict. */
function permitted(
  supports: Citation[],
  contradicts: Citation[] = [],
  more: Partial<Claim> = {},
): Grade[] {
  const items = [
    ...supports.map((item) => evidence(item)),
    ...contradicts.map((item) => evidence(item, 'contradicts')),
  ];
  return permittedGrades(claim(items, more), library(...supports, ...contradicts)).permitted;
}

const LADDER: Grade[] = ['established', 'supported', 'emerging', 'speculative'];
const from = (grade: Grade) => LADDER.slice(LADDER.indexOf(grade));

describe('the ladder', () => {
  it.each<[string, Citation[], Grade]>([
    ['nothing', [], 'speculative'],
    ['one narrative review', [story()], 'speculative'],
    ['a theory', [paper('theory')], 'speculative'],
    ['a commentary', [paper('commentary')], 'speculative'],
    ['two independent narrative reviews', [story(), story()], 'emerging'],
    ['two narrative reviews by one author', [story(['Same']), story(['Same'])], 'speculative'],
    ['a narrative review and a consensus paper', [story(), paper('consensus')], 'emerging'],
    [
      'two pairs of narrative reviews, which count as one pair',
      [story(), story(), story(), story()],
      'emerging',
    ],
    ['one weaker study', [weak()], 'emerging'],
    ['a textbook', [paper('book')], 'emerging'],
    ['two independent weaker studies', [weak(), weak()], 'supported'],
    ['two weaker studies by one author', [weak(['Same']), weak(['Same'])], 'emerging'],
    ['one weaker study and a pair of narrative reviews', [weak(), story(), story()], 'supported'],
    ['one trial', [trial()], 'supported'],
    ['one synthesis of unstated certainty', [meta()], 'supported'],
    ['two independent trials', [trial(), trial()], 'supported'],
    ['three independent trials', [trial(), trial(), trial()], 'established'],
    [
      'three trials, two of which share the last author',
      [trial(['A', 'Z']), trial(['B', 'Z']), trial(['C', 'Y'])],
      'supported',
    ],
    [
      'three trials that share a middle author only',
      [trial(['A', 'M', 'Z']), trial(['B', 'M', 'Y']), trial(['C', 'M', 'X'])],
      'established',
    ],
    ['a synthesis of moderate certainty alone', [meta('moderate')], 'supported'],
    [
      'a synthesis of moderate certainty and an independent trial',
      [meta('moderate'), trial()],
      'established',
    ],
    [
      'a synthesis of high certainty and an independent synthesis',
      [meta('high'), meta()],
      'established',
    ],
    ['a synthesis of low certainty and an independent trial', [meta('low'), trial()], 'supported'],
    [
      'a synthesis of moderate certainty and a trial by its author',
      [meta('moderate', ['Same']), trial(['Same'])],
      'supported',
    ],
    [
      'a synthesis of moderate certainty and a weaker study',
      [meta('moderate'), weak()],
      'supported',
    ],
  ])('on %s reaches no higher than it may', (_, supports, highest) => {
    expect(permitted(supports)).toEqual(from(highest));
  });

  it('reads the certainty of the result rather than that of the paper', () => {
    const review = meta('low');
    const other = trial();
    const items = [evidence(review, 'supports', { certainty: 'moderate' }), evidence(other)];
    expect(permittedGrades(claim(items), library(review, other)).permitted).toEqual(LADDER);
  });

  it('does not count what qualifies', () => {
    const item = trial();
    expect(permittedGrades(claim([evidence(item, 'qualifies')]), library(item)).permitted).toEqual([
      'speculative',
    ]);
  });
});

describe('evidence on both sides', () => {
  const weighing = 'One is far larger.';
  it.each<[string, Citation[], Citation[], Partial<Claim>, Grade[]]>([
    [
      'a synthesis against a trial, weighed',
      [meta()],
      [trial()],
      { weighing },
      ['supported', 'emerging', 'contested', 'speculative'],
    ],
    [
      'a synthesis against a trial, not weighed',
      [meta()],
      [trial()],
      {},
      ['contested', 'speculative'],
    ],
    [
      'a trial against a trial, weighed',
      [trial()],
      [trial()],
      { weighing },
      ['emerging', 'contested', 'speculative'],
    ],
    [
      'a trial against a synthesis, weighed',
      [trial()],
      [meta()],
      { weighing },
      ['emerging', 'contested', 'speculative'],
    ],
    [
      'a synthesis against a weaker study, two tiers apart',
      [meta()],
      [weak()],
      { weighing },
      ['supported', 'emerging', 'speculative'],
    ],
    [
      'three trials against a trial',
      [trial(), trial(), trial()],
      [trial()],
      { weighing },
      ['emerging', 'contested', 'speculative'],
    ],
    [
      'three trials against a weaker study, weighed',
      [trial(), trial(), trial()],
      [weak()],
      { weighing },
      ['established', 'supported', 'emerging', 'contested', 'speculative'],
    ],
    [
      'a trial against a commentary, which weighs nothing',
      [trial()],
      [paper('commentary')],
      {},
      ['supported', 'emerging', 'speculative'],
    ],
  ])('%s', (_, supports, contradicts, more, expected) => {
    expect(permitted(supports, contradicts, more)).toEqual(expected);
  });
});

describe('refuted', () => {
  it.each<[string, Citation[], Citation[], boolean]>([
    ['a synthesis against it', [], [meta()], true],
    ['two independent trials against it', [], [trial(), trial()], true],
    ['one trial against it', [], [trial()], false],
    ['two trials by one author against it', [], [trial(['Same']), trial(['Same'])], false],
    ['a synthesis against it and a narrative review for it', [story()], [meta()], true],
    ['a synthesis against it and a weaker study for it', [weak()], [meta()], false],
  ])('with %s', (_, supports, contradicts, expected) => {
    expect(permitted(supports, contradicts).includes('refuted')).toBe(expected);
  });
});

describe('subjects', () => {
  const on = (
    design: Design,
    system: Citation['custom']['system'],
    intervention: Citation['custom']['intervention'],
  ) => paper(design, { system, intervention });

  it.each<[Claim['about'], Citation, Grade]>([
    ['massage', on('animal', 'animal', 'massage'), 'speculative'],
    ['massage', on('in-vitro', 'cell', 'manual-therapy'), 'speculative'],
    ['massage', on('cadaver', 'cadaver', 'massage'), 'speculative'],
    ['massage', on('randomised-trial', 'human', 'manual-therapy'), 'emerging'],
    ['massage', on('randomised-trial', 'human', 'touch'), 'emerging'],
    ['massage', on('randomised-trial', 'human', 'none'), 'speculative'],
    ['manual-therapy', on('randomised-trial', 'human', 'massage'), 'supported'],
    ['manual-therapy', on('randomised-trial', 'human', 'touch'), 'emerging'],
    ['touch', on('human-experiment', 'human', 'touch'), 'supported'],
    ['people', on('human-experiment', 'human', 'none'), 'supported'],
    ['people', on('cohort', 'human', 'massage'), 'supported'],
    ['people', on('animal', 'animal', 'none'), 'speculative'],
    ['animals', on('animal', 'animal', 'massage'), 'supported'],
    ['animals', on('randomised-trial', 'human', 'massage'), 'speculative'],
    ['cells', on('in-vitro', 'cell', 'none'), 'supported'],
    ['cadavers', on('cadaver', 'cadaver', 'none'), 'supported'],
    ['method', on('theory', 'none', 'none'), 'supported'],
    ['method', on('commentary', 'none', 'none'), 'supported'],
    ['method', on('consensus', 'none', 'none'), 'speculative'],
  ])('a claim about %s is lifted no higher than its subjects allow', (about, item, highest) => {
    expect(permitted([item], [], { about })).toEqual(from(highest));
  });

  it('related studies lift nothing above a first signal, however many', () => {
    const touches = [1, 2, 3, 4].map(() => on('randomised-trial', 'human', 'touch'));
    expect(permitted(touches)).toEqual(from('emerging'));
  });
});

describe('what counts for nothing', () => {
  it('a retracted paper, on either side', () => {
    const gone = paper('randomised-trial', { retracted: '2020-01-01' });
    expect(permitted([gone])).toEqual(['speculative']);
    expect(permitted([trial()], [gone])).toEqual(from('supported'));
  });

  it('an edition that a newer one supersedes', () => {
    const older = meta();
    const newer = paper('meta-analysis', { supersedes: older.id });
    const items = [evidence(older)];
    expect(permittedGrades(claim(items), library(older, newer)).permitted).toEqual(['speculative']);
  });
});

it('says what was counted and what was not', () => {
  const one = trial(['Same']);
  const two = trial(['Same']);
  const rats = paper('animal', { system: 'animal' });
  const { reason } = permittedGrades(
    claim([one, two, rats].map((item) => evidence(item))),
    library(one, two, rats),
  );
  expect(reason).toBe(
    `for it counts suitable: ${one.id}, ${two.id}; 1 of these independent; against it counts nothing; not counted: ${rats.id} (not on massage)`,
  );
});

it('tells every grade apart without colour: no two rows share stroke and mark', () => {
  const drawn = Object.values(GRADES).map(({ mark, stroke }) => JSON.stringify([mark, stroke]));
  expect(new Set(drawn).size).toBe(drawn.length);
});
