import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matching, papersOf, type Item } from '../../src/lib/items.ts';
import { picksFrom, picksQuery, withPicks } from '../../src/lib/picks.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const ids = fc.uniqueArray(id, { maxLength: 30 });

it('reads from an address what it wrote there, in the same order', () => {
  fc.assert(
    fc.property(ids, ids, (mechanisms, terms) => {
      expect(picksFrom(picksQuery({ mechanisms, terms }))).toEqual({ mechanisms, terms });
    }),
  );
});

it('writes addresses that need no escaping and nothing at all where nothing is ticked', () => {
  expect(picksQuery({ mechanisms: ['nocebo', 'lactate'], terms: ['insula'] })).toBe(
    '?m=nocebo,lactate&t=insula',
  );
  expect(picksQuery({ mechanisms: [], terms: ['insula'] })).toBe('?t=insula');
  expect(picksQuery({ mechanisms: [], terms: [] })).toBe('');
});

it('changes the ticks of an address and leaves what else it says', () => {
  const picks = { mechanisms: ['nocebo', 'lactate'], terms: [] };
  const none = { mechanisms: [], terms: [] };
  expect(withPicks('?t=insula&use=term.ct', picks)).toBe('?m=nocebo,lactate&use=term.ct');
  expect(withPicks('?use=term.ct&m=nocebo', none)).toBe('?use=term.ct');
  expect(withPicks('', picks)).toBe('?m=nocebo,lactate');
  expect(withPicks('?m=nocebo', none)).toBe('');
});

it('reads repeated names as forms send them, each id once', () => {
  expect(picksFrom('?m=a&m=b,a&t=c%2Cd').mechanisms).toEqual(['a', 'b']);
  expect(picksFrom('?t=c%2Cd').terms).toEqual(['c', 'd']);
});

it('leaves out what can be no id', () => {
  expect(picksFrom('?m=<img>,../x,,Nocebo,"]&t= ,ok').mechanisms).toEqual([]);
  expect(picksFrom('?t= ,ok').terms).toEqual(['ok']);
});

const item = (title: string, names: string[] = [], papers: string[] = []): Item => ({
  title,
  names,
  papers,
  text: 'x',
  address: 'https://example.org/',
});

it('finds a term by its name, a short form or a part of it, beginnings first', () => {
  const terms = {
    'm1-muscle': item('Smooth muscle'),
    muscle: item('Muscle tone'),
    ct: item('C-tactile afferent', ['CT']),
  };
  expect(matching(terms, 'Muscle')).toEqual(['muscle', 'm1-muscle']);
  expect(matching(terms, ' ct ')).toEqual(['ct']);
  expect(matching(terms, 'afferent tactile')).toEqual(['ct']);
  expect(matching(terms, 'zebra')).toEqual([]);
  expect(matching(terms, ' ')).toEqual([]);
});

it('lists the papers behind the items and no other, each once, in the order of the style', () => {
  const items = [item('a', [], ['z', 'b']), item('b', [], ['b', 'c'])];
  expect(papersOf(items, ['a', 'b', 'c', 'z'])).toEqual(['b', 'c', 'z']);
  expect(papersOf([], ['a'])).toEqual([]);
});
