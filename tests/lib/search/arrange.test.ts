import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arrange } from '../../../src/lib/search/arrange.ts';
import { counts } from '../../../src/lib/search/counts.ts';
import { KIND_IDS, type Kind } from '../../../src/lib/search/kinds.ts';
import { readQuery } from '../../../src/lib/search/question.ts';

const kinds: Kind[] = Array.from(
  { length: 24 },
  (_, at) => KIND_IDS[at % KIND_IDS.length] ?? 'Page',
);
const kindOf = (at: number) => kinds[at] ?? 'Page';
const place = fc.integer({ min: 0, max: kinds.length - 1 });
const share = fc.double({ min: 0.01, max: 1, noNaN: true });

const nameHits = fc
  .uniqueArray(fc.record({ at: place, score: share, covers: share, exact: fc.boolean() }), {
    selector: ({ at }) => at,
  })
  .map((hits) =>
    hits
      .map(({ at, score, covers, exact }) => ({
        at,
        score: exact ? 2 : score,
        covers: exact ? 1 : covers,
        named: exact,
        name: { text: 'a name', of: 'title' as const },
      }))
      .sort((a, b) => b.score - a.score),
  );
const textHits = fc.uniqueArray(fc.record({ at: place, score: share, excerpt: fc.constant('x') }), {
  selector: ({ at }) => at,
});
const typed = fc.constantFrom('pain', 'does it hurt?', 'pain after long hard work', 'moyer 2004');

const shown = (groups: ReturnType<typeof arrange>) =>
  groups.map(({ kind, hits }) => `${kind}: ${hits.map(({ at }) => at).join(' ')}`);

it('moves nothing that was shown before the full text came', () => {
  fc.assert(
    fc.property(typed, nameHits, textHits, (text, names, found) => {
      const query = readQuery(text);
      const before = shown(arrange(query, names, undefined, kindOf));
      const after = shown(arrange(query, names, found, kindOf));
      expect(after.slice(0, before.length)).toEqual(before);
    }),
  );
});

it('shows every result once, under its own kind', () => {
  fc.assert(
    fc.property(typed, nameHits, textHits, (text, names, found) => {
      const groups = arrange(readQuery(text), names, found, kindOf);
      const all = groups.flatMap(({ hits }) => hits.map(({ at }) => at));
      const telling = new Set(
        [...names.filter(({ covers }) => covers >= 0.5), ...found].map(({ at }) => at),
      );
      expect(new Set(all).size).toBe(all.length);
      expect([...telling].filter((at) => !all.includes(at))).toEqual([]);
      for (const { kind, hits } of groups) for (const { at } of hits) expect(kindOf(at)).toBe(kind);
    }),
  );
});

it('puts an exact name first and nothing else of its kind beside it', () => {
  fc.assert(
    fc.property(nameHits, textHits, (names, found) => {
      const exact = names.filter(({ score }) => score === 2);
      fc.pre(exact.length > 0);
      const [best] = arrange(readQuery('pain'), names, found, kindOf);
      expect(exact.map(({ at }) => at)).toEqual(
        expect.arrayContaining(best?.hits.map(({ at }) => at) ?? []),
      );
    }),
  );
});

it('lets a question wait for the full text unless a misconception says it', () => {
  const name = { text: 'a name', of: 'title' as const };
  const ask = readQuery('does it hurt to work?');
  const term = kinds.indexOf('Term');
  const said = kinds.indexOf('Misconception');
  expect(
    arrange(ask, [{ at: term, score: 0.9, covers: 0.9, named: true, name }], undefined, kindOf),
  ).toEqual([]);
  const [group] = arrange(
    ask,
    [{ at: said, score: 0.9, covers: 0.7, named: false, name }],
    undefined,
    kindOf,
  );
  expect(group?.kind).toBe('Misconception');
});

it('counts what each choice would leave', () => {
  const of = (at: number) => ({ kind: kindOf(at), lenses: at < 12 ? (['specific'] as const) : [] });
  const all = kinds.map((_, at) => at);
  expect(counts(all, {}, of).kinds.get('Term')).toBe(3);
  expect(counts(all, { lens: 'specific' }, of).kinds.get('Term')).toBe(2);
  expect(counts(all, { kind: 'Term' }, of).lenses.get('specific')).toBe(2);
});
