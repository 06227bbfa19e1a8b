import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compare } from '../../src/cite/online.ts';
import type { Raw } from '../../src/cite/raw.ts';
import { updatesOf } from '../../src/cite/updates.ts';
import type { Appraisal, Citation } from '../../src/schemas/citation.ts';

const { message: retracted } = JSON.parse(
  readFileSync('tests/cite/works/retracted.json', 'utf8'),
) as { message: Raw };

const TITLE =
  'Ileal-lymphoid-nodular hyperplasia, non-specific colitis, and pervasive developmental disorder in children';
const DOI = '10.1016/S0140-6736(97)11096-0';
const cited = (custom: Partial<Appraisal> = {}) =>
  ({ id: 'wakefield1998ileal', title: TITLE, DOI, custom }) as Citation;
const found = (custom: Partial<Appraisal>, work: Raw, superseded = false) =>
  compare(cited(custom), work, superseded).map(({ level, message }) => `${level}: ${message}`);
const CORRECTION = {
  DOI: '10.1016/S0140-6736(04)15715-2',
  note: 'An interpretation was withdrawn.',
};
const by = (type: string, more: object = {}): Raw => ({
  DOI,
  title: [TITLE],
  'updated-by': [
    { type, DOI: '10.5555/notice', updated: { 'date-parts': [[2021, 3, 9]] }, ...more },
  ],
});

it('reads each notice once, whoever reported it', () => {
  expect(updatesOf(retracted)).toEqual([
    {
      fate: 'corrected',
      kind: 'correction',
      DOI: '10.1016/s0140-6736(04)15715-2',
      day: '2004-03-06',
    },
    {
      fate: 'retracted',
      kind: 'retraction',
      DOI: '10.1016/s0140-6736(10)60175-4',
      day: '2010-02-06',
    },
  ]);
});

it('tells a retraction and a correction that the record does not', () => {
  expect(found({}, retracted)).toEqual([
    'fault: correction published in 10.1016/s0140-6736(04)15715-2 on 2004-03-06',
    'fault: retraction published in 10.1016/s0140-6736(10)60175-4 on 2010-02-06',
  ]);
});

it('is content with a record that says both', () => {
  expect(found({ retracted: '2010-02-06', correction: CORRECTION }, retracted)).toEqual([]);
});

it('tells a correction other than the one the record has', () => {
  const other = { DOI: '10.5555/other', note: 'Another.' };
  expect(found({ retracted: '2010-02-06', correction: other }, retracted)).toEqual([
    'fault: correction published in 10.1016/s0140-6736(04)15715-2 on 2004-03-06',
  ]);
});

it.each([
  [
    'expression_of_concern',
    {},
    ['fault: expression of concern published in 10.5555/notice on 2021-03-09'],
  ],
  [
    'Expression of concern',
    {},
    ['fault: expression of concern published in 10.5555/notice on 2021-03-09'],
  ],
  ['expression_of_concern', { dispute: 'The journal has voiced concern.' }, []],
  [
    'partial_retraction',
    {},
    ['fault: partial retraction published in 10.5555/notice on 2021-03-09'],
  ],
  ['withdrawal', {}, ['fault: withdrawal published in 10.5555/notice on 2021-03-09']],
  ['erratum', {}, ['fault: erratum published in 10.5555/notice on 2021-03-09']],
  ['new_edition', {}, ['note: new edition published in 10.5555/notice on 2021-03-09']],
  ['something_else', {}, []],
])('weighs the notice %s against a record that says %j', (type, custom, expected) => {
  expect(found(custom, by(type))).toEqual(expected);
});

it('says nothing of a newer work that the bibliography already sets in its place', () => {
  const replaced = {
    DOI,
    title: [TITLE],
    relation: { 'is-replaced-by': [{ 'id-type': 'doi', id: '10.5555/new' }] },
  };
  expect(found({}, replaced)).toEqual(['note: new version published in 10.5555/new']);
  expect(found({}, replaced, true)).toEqual([]);
});

it('sees an update in place, and none in a notice about another work', () => {
  const inPlace = {
    DOI,
    title: [TITLE],
    'update-to': [{ type: 'correction', DOI: DOI.toLowerCase() }],
  };
  expect(found({}, inPlace)).toEqual([`fault: correction published in ${DOI.toLowerCase()}`]);
  const about = {
    DOI,
    title: [TITLE],
    'update-to': [{ type: 'retraction', DOI: '10.5555/other' }],
  };
  expect(found({}, about)).toEqual([]);
});

it('sees a retraction that only the title tells', () => {
  const work = (title: string) => ({ DOI, title: [title] });
  expect(found({}, work(`RETRACTED ARTICLE: ${TITLE}`))).toEqual([
    'fault: retraction, by its title published',
  ]);
  expect(found({ retracted: '2010-02-06' }, work(TITLE))).toEqual([
    'note: marked as retracted, of which Crossref knows nothing',
  ]);
});

it('sees that a DOI belongs to another paper, but not a title that lost its subtitle', () => {
  const work = (title: string) => ({ DOI, title: [title] });
  expect(found({}, work('Soil bacteria of the northern tundra'))).toEqual([
    'fault: the DOI belongs to another paper, "Soil bacteria of the northern tundra"',
  ]);
  expect(found({}, work('Ileal-lymphoid-nodular hyperplasia'))).toEqual([]);
});
