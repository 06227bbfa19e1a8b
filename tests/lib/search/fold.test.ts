import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letters, lookalike, plain, wordsOf } from '../../../src/lib/search/fold.ts';

const folded = (text: string) => wordsOf(text).map((word) => word.folded);
const stems = (text: string) => wordsOf(text).map((word) => word.stem);

describe('words of names and queries', () => {
  it('are the same when they are read a second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(plain(plain(text))).toBe(plain(text));
        expect(letters(letters(text))).toBe(letters(text));
      }),
    );
  });

  it('hold nothing but small Latin letters, digits and single spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(plain(text)).toMatch(/^([a-z0-9]+( [a-z0-9]+)*)?$/);
      }),
    );
  });

  it('do not depend on capitals, on the form of Unicode or on how words are kept apart', () => {
    const word = fc.stringMatching(/^[a-zéöß]{1,9}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        const once = folded(words.join(' '));
        expect(folded(words.join('-'))).toEqual(once);
        expect(folded(words.join(' ').toUpperCase().normalize('NFD'))).toEqual(once);
        expect(folded(`  ${words.join(' ‑ ')}.`)).toEqual(once);
      }),
    );
  });

  it.each([
    ['TGF-β1', 'TGF beta 1'],
    ['µ-opioid', 'μ-opioid'],
    ['μ-opioid', 'mu opioid'],
    ['micro opioid', 'µ opioid'],
    ['NF-κB', 'nf kappa b'],
    ['Aδ fibre', 'A-delta fiber'],
    ['IL6', 'IL-6'],
    ['I²', 'I2'],
    ['Löken', 'loken'],
    ['Bouchard’s', "bouchard's"],
    ['Sørensen', 'sorensen'],
  ])('read %s and %s as one', (one, other) => {
    expect(folded(one)).toEqual(folded(other));
  });

  it.each([
    ['oedema', 'edema'],
    ['haematoma', 'hematoma'],
    ['tumour', 'tumor'],
    ['randomised', 'randomized'],
    ['sensitisation', 'sensitization'],
    ['fibres', 'fibers'],
    ['centre', 'center'],
    ['grey', 'gray'],
    ['behaviour', 'behavior'],
    ['analysed', 'analyzed'],
    ['labelled', 'labeled'],
    ['programme', 'program'],
    ['ischaemic', 'ischemic'],
  ])('spell %s and %s alike', (british, american) => {
    expect(folded(british)).toEqual(folded(american));
  });

  it.each([
    ['knots', 'knot'],
    ['fibres', 'fiber'],
    ['reflexes', 'reflex'],
    ['bodies', 'body'],
    ['placebos', 'placebo'],
    ['releasing', 'released'],
    ['massages', 'massage'],
    ['soreness', 'sore'],
  ])('take %s and %s for forms of one word', (one, other) => {
    expect(stems(one)).toEqual(stems(other));
  });

  it('keep short words and names that only look like forms', () => {
    expect(stems('ms bed sing stress analysis')).toEqual([
      'ms',
      'bed',
      'sing',
      'stress',
      'analysis',
    ]);
  });
});

it('knows how a Greek letter is typed on a Latin keyboard', () => {
  expect(lookalike('TGF-β1')).toBe('tgf b 1');
  expect(lookalike('NF-kappa-B')).toBe('nf k b');
  expect(lookalike('knot')).toBeUndefined();
});
