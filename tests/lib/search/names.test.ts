import { describe, expect, it } from 'vitest';
import { KIND_IDS, type Kind } from '../../../src/lib/search/kinds.ts';
import { NameIndex, type Named } from '../../../src/lib/search/names.ts';
import { nearestTerms } from '../../../src/lib/search/nearest.ts';
import type { NameClass } from '../../../src/lib/search/record.ts';

const named = (
  kind: Kind,
  title: string,
  more: Partial<Record<NameClass, string[]>> = {},
): Named => ({
  kind,
  names: [
    { text: title, of: 'title' },
    ...Object.entries(more).flatMap(([of, texts]) =>
      texts.map((text) => ({ text, of: of as NameClass })),
    ),
  ],
});

const RECORDS: Named[] = [
  named('Term', 'C-tactile afferent', {
    short: ['CT'],
    also: ['C-tactile fibre'],
    wrong: ['pleasure nerve'],
  }),
  named('Term', 'carpal tunnel syndrome', { short: ['CTS'] }),
  named('Term', 'heart-rate variability', { short: ['HRV'] }),
  named('Term', 'low back pain'),
  named('Term', 'pain'),
  named('Term', 'nociceptor'),
  named('Term', 'nociception'),
  named('Term', 'TGF-β1'),
  named('Term', 'lactate', { wrong: ['lactic acid'] }),
  named('Mechanism', 'Oxytocin'),
  named('Term', 'oxytocin', { wrong: ['love hormone'] }),
  named('Misconception', 'Massage flushes lactic acid out of your muscles.'),
  named('Paper', 'Bialosky et al., 2009'),
  named('Paper', 'Bialosky et al., 2014'),
  named('Mechanism', 'Natural history', { lay: ['getting better anyway'] }),
];
const index = new NameIndex(RECORDS, new Set(['main']));
const titles = (query: string) =>
  index.search(query).hits.map(({ at }) => RECORDS[at]?.names[0]?.text ?? '');
const first = (query: string) => titles(query)[0];

describe('names', () => {
  it.each([
    ['ct', 'C-tactile afferent'],
    ['CTS', 'carpal tunnel syndrome'],
    ['c tactile fiber', 'C-tactile afferent'],
    ['pleasure nerves', 'C-tactile afferent'],
    ['heartrate', 'heart-rate variability'],
    ['backpain', 'low back pain'],
    ['bakpain', 'low back pain'],
    ['pain', 'pain'],
    ['tgfb1', 'TGF-β1'],
    ['tgf beta', 'TGF-β1'],
    ['nocicepton', 'nociception'],
    ['ncoiception', 'nociception'],
    ['nociceptio', 'nociception'],
    ['bialosky 2009', 'Bialosky et al., 2009'],
    ['2014 bialoski', 'Bialosky et al., 2014'],
    ['better anyway', 'Natural history'],
  ])('answer "%s" with %s', (query, title) => {
    expect(first(query)).toBe(title);
  });

  it('put the term before the page of the same name', () => {
    expect(titles('oxytocin').slice(0, 2)).toEqual(['oxytocin', 'Oxytocin']);
  });

  it('put what is said before the term when a question is asked', () => {
    expect(first('lactic acid')).toBe('lactate');
    expect(first('does massage release lactic acid?')).toMatch(/^Massage flushes/);
  });

  it('say by which name they were met', () => {
    expect(index.search('love hormone').hits[0]?.name).toEqual({
      text: 'love hormone',
      of: 'wrong',
    });
  });

  it('say how a mistyped word is spelt, and correct no word of the full text', () => {
    expect(index.search('nocicepton').corrected).toBe('nociception');
    expect(index.search('nociception').corrected).toBeUndefined();
    expect(index.search('pian').corrected).toBe('pain');
    expect(index.search('main').hits).toEqual([]);
  });

  it('answer nothing to nothing', () => {
    expect(index.search('').hits).toEqual([]);
    expect(index.search('§§').hits).toEqual([]);
  });
});

it('knows the nearest terms to what no name holds', () => {
  const near = nearestTerms(RECORDS, 'nosiseptoin').map(({ names }) => names[0]?.text);
  expect(near[0]).toBe('nociception');
  expect(nearestTerms(RECORDS, 'qqqqqqqqqqqqqqqqqqqq')).toEqual([]);
});

it('weighs every kind', () => {
  const same = KIND_IDS.map((kind) => named(kind, 'the same name'));
  expect(new NameIndex(same).search('same name').hits.length).toBe(KIND_IDS.length);
});
