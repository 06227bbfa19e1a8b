import { expect, it } from 'vitest';
import { readContent } from '../../src/check/content.ts';
import { handoutClaims, handoutSay, leftOut, papersBehind } from '../../src/lib/handout.ts';
import type { Claim } from '../../src/schemas/claim.ts';

const claim = (id: string, about: Claim['about'], grade?: Claim['grade'], cites: string[] = []) =>
  ({
    id,
    about,
    ...(grade ? { grade } : { basis: 'reasoning' }),
    statement: `${id}.`,
    why: 'x',
    conditions: [],
    techniques: [],
    evidence: cites.map((cite) => ({ cite, stance: 'supports', shows: 'x' })),
  }) as Claim;

const idsOf = (claims: readonly Claim[]) => claims.map(({ id }) => id);

it('puts claims about massage first, then manual therapy, the surer before the less sure', () => {
  const chosen = handoutClaims([
    claim('rats', 'animals', 'established'),
    claim('hint', 'massage', 'emerging'),
    claim('hands', 'manual-therapy', 'supported'),
    claim('trial', 'massage', 'supported'),
  ]);
  expect(idsOf(chosen)).toEqual(['trial', 'hint', 'hands']);
});

it('keeps the order of the page among claims that are alike', () => {
  const alike = ['a', 'b', 'c', 'd'].map((id) => claim(id, 'people', 'supported'));
  expect(idsOf(handoutClaims(alike))).toEqual(['a', 'b', 'c']);
});

it('counts what holds by reasoning as surest', () => {
  const chosen = handoutClaims([
    claim('seen', 'method', 'established'),
    claim('sum', 'method'),
    claim('also', 'method'),
  ]);
  expect(idsOf(chosen)).toEqual(['sum', 'also', 'seen']);
});

it.each(['contested', 'refuted'] as const)(
  'gives the last place to a claim that is %s, where the best three are not',
  (grade) => {
    const good = ['a', 'b', 'c'].map((id) => claim(id, 'massage', 'supported'));
    expect(idsOf(handoutClaims([...good, claim('no', 'people', grade)]))).toEqual(['a', 'b', 'no']);
    const within = [claim('no', 'massage', grade), claim('far', 'people', grade)];
    expect(idsOf(handoutClaims([...good.slice(0, 2), ...within]))).toEqual(['a', 'b', 'no']);
  },
);

it('says what it leaves out, by grade', () => {
  const all = [
    claim('a', 'people', 'supported'),
    claim('b', 'people', 'contested'),
    claim('c', 'people'),
  ];
  expect(leftOut(all, all)).toBe('');
  expect(leftOut(all, all.slice(0, 2))).toBe('1 more claim (1 by reasoning)');
  expect(leftOut(all, [])).toBe('3 more claims (1 supported, 1 contested, 1 by reasoning)');
});

it('chooses the words that rest most on the claims of the sheet', () => {
  const say = [
    { words: 'elsewhere', claims: ['x', 'a'] },
    { words: 'here', claims: ['a'] },
    { words: 'here too', claims: ['b'] },
  ];
  const claims = [claim('a', 'people', 'supported'), claim('b', 'people', 'supported')];
  expect(handoutSay(say, claims)?.words).toBe('here');
  expect(handoutSay([], claims)).toBeUndefined();
});

it('lists each paper once', () => {
  const claims = [
    claim('a', 'people', 'supported', ['p', 'q']),
    claim('b', 'people', 'supported', ['q', 'r']),
  ];
  expect(papersBehind(claims)).toEqual(['p', 'q', 'r']);
});

it('never hides, on any sheet of the site, that something is contested or refuted', () => {
  const { content } = readContent('content');
  const against = ({ grade }: Claim) => grade === 'contested' || grade === 'refuted';
  for (const { id, data } of content.mechanisms) {
    const chosen = handoutClaims(data.claims);
    expect(chosen.length, id).toBe(Math.min(3, data.claims.length));
    expect(chosen.some(against), id).toBe(data.claims.some(against));
  }
});
