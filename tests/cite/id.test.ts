import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { proposeId, type Named } from '../../src/lib/cite/id.ts';
import { citationId } from '../../src/schemas/shared.ts';
import type { Citation } from '../../src/schemas/citation.ts';

const named = (family: string, year: number, title: string): Named => ({
  title,
  author: [{ family, given: 'X' }],
  issued: { 'date-parts': [[year]] },
});
const propose = (paper: Named, taken: string[] = []) => proposeId(paper, new Set(taken));

it.each([
  ['an umlaut', named('Löken', 2009, 'Coding of pleasant touch'), 'loken2009coding'],
  [
    'letters of their own',
    named('Hafliðadóttir-Øße', 2021, 'Placebo'),
    'haflidadottirosse2021placebo',
  ],
  [
    'an apostrophe and an article',
    named("D'Alessandro", 2016, 'The <i>in</i> sensitization'),
    'dalessandro2016sensitization',
  ],
  [
    'a family name of several words',
    named('Borges de Souza', 2021, 'The effectiveness'),
    'borgesdesouza2021effectiveness',
  ],
  ['a question', named('Bishop', 2015, 'What effect can manual therapy have?'), 'bishop2015effect'],
  ['a hyphen', named('Wiltshire', 2010, 'No long-term effects'), 'wiltshire2010longterm'],
  ['a slash and a number', named('Billman', 2013, '(357) The LF/HF ratio'), 'billman2013lf'],
  [
    'a particle',
    {
      ...named('', 2020, 'Pain'),
      author: [{ family: 'Gogh', given: 'V', 'non-dropping-particle': 'van' }],
    },
    'vangogh2020pain',
  ],
  [
    'a group',
    { ...named('', 2016, 'Low back pain'), author: [{ literal: 'National Guideline Centre' }] },
    'nationalguidelinecentre2016low',
  ],
  [
    'editors alone',
    { title: "Grieve's modern", editor: [{ family: 'Jull' }], issued: { 'date-parts': [[2015]] } },
    'jull2015grieves',
  ],
  [
    'no author',
    { title: 'Individual stability', issued: { 'date-parts': [[2019]] } },
    'anon2019individual',
  ],
  ['no word but an empty one', named('Do', 2019, 'The what'), 'do2019the'],
])('proposes an id for %s', (_, paper, id) => {
  expect(propose(paper)).toBe(id);
});

it('adds letters when an id is taken, from b on', () => {
  const paper = named('Boyd', 2016, 'The impact of massage');
  expect(propose(paper, ['boyd2016impact'])).toBe('boyd2016impactb');
  expect(propose(paper, ['boyd2016impact', 'boyd2016impactb'])).toBe('boyd2016impactc');
});

it('always proposes a valid id that is free, whatever the paper is called', () => {
  const word = fc.string({ unit: 'grapheme', maxLength: 20 });
  fc.assert(
    fc.property(
      word,
      fc.integer({ min: 1000, max: 2100 }),
      word,
      fc.nat(80),
      (family, year, title, times) => {
        const taken = new Set<string>();
        for (let time = 0; time <= times; time++) {
          const id = proposeId(named(family, year, title), taken);
          expect(citationId.safeParse(id).success, id).toBe(true);
          expect(taken.has(id), id).toBe(false);
          taken.add(id);
        }
      },
    ),
  );
});

it('proposes the ids that the bibliography has', () => {
  const all = JSON.parse(readFileSync('content/citations.json', 'utf8')) as Citation[];
  const others = all.filter((paper, index) => {
    const taken = new Set(all.slice(0, index).map(({ id }) => id));
    return proposeId(paper, taken) !== paper.id;
  });
  // an id stays when a year or a title is corrected later
  expect(others.length).toBeLessThan(all.length * 0.05);
});
