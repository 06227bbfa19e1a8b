import { expect, it } from 'vitest';
import { fingerprint, likeness } from '../../src/lib/cite/duplicates.ts';
import { caseOf } from '../../src/lib/cite/title.ts';

it.each([
  [
    'Massage Therapy Attenuates Inflammatory Signaling After Exercise-Induced Muscle Damage',
    'title',
  ],
  ['Pain Mechanisms: A New Theory', 'title'],
  ['EFFECTS OF SLOW TOUCH ON HEALTHY STUDENTS', 'capitals'],
  ['Coding of pleasant touch by unmyelinated afferents in humans', 'sentence'],
  ['The LF/HF ratio does not accurately measure cardiac sympatho-vagal balance', 'sentence'],
  ['Systematic review of the Hawthorne effect: New concepts are needed', 'sentence'],
  ['Low back pain in the Netherlands and Belgium', 'sentence'],
  [
    'Tissue stretch decreases soluble TGF-beta1 and <i>SCN9A</i> in Sprague Dawley rats',
    'sentence',
  ],
  ['Pain', 'sentence'],
])('sees how "%s" is written: in %s case', (title, written) => {
  expect(caseOf(title)).toBe(written);
});

const paper = (title: string, year = 2015, more: object = {}) =>
  fingerprint({
    title,
    issued: { 'date-parts': [[year]] },
    author: [{ family: 'Furlan', given: 'A' }],
    ...more,
  });

const BASE = 'Massage for low-back pain in adults with long complaints';

it.each([
  [
    'one DOI in two spellings',
    paper('A', 2015, { DOI: '10.1/AB' }),
    paper('B', 2001, { DOI: '10.1/ab' }),
    'DOI',
  ],
  [
    'a DOI and a candidate',
    paper('A', 2015, { DOI: '10.1/ab' }),
    paper('B', 2001, { custom: { candidateDOI: '10.1/ab' } }),
    'DOI',
  ],
  ['one PubMed number', paper('A', 2015, { PMID: '1' }), paper('B', 2001, { PMID: '1' }), 'PMID'],
  [
    'one PubMed Central number',
    paper('A', 2015, { PMCID: 'PMC1' }),
    paper('B', 2001, { PMCID: 'PMC1' }),
    'PMCID',
  ],
  [
    'titles alike but for marks, accents and case',
    paper(`<i>${BASE}</i>`),
    paper(BASE.toUpperCase().replace('LOW-BACK', 'Löw Back')),
    'title',
  ],
  ['titles alike but for a slip', paper(BASE), paper(BASE.replace('adults', 'adult')), 'title'],
  [
    'a title that lost its subtitle',
    paper(`${BASE}: a systematic review`),
    paper(BASE, 2016),
    'title',
  ],
  ['parts of one work', paper(`${BASE}: part II`), paper(`${BASE}: part III`), undefined],
  ['numbers that differ', paper(`${BASE} for 2 weeks`), paper(`${BASE} for 4 weeks`), undefined],
  [
    'editions years apart, with DOIs of their own',
    paper(BASE, 2008, { DOI: '10.1/a' }),
    paper(BASE, 2015, { DOI: '10.1/b' }),
    undefined,
  ],
  ['editions years apart without DOIs', paper(BASE, 2008), paper(BASE, 2015), 'title'],
  [
    'other words',
    paper(BASE),
    paper('Massage for neck pain in adults with long complaints'),
    undefined,
  ],
])('tells %s', (_, a, b, by) => {
  expect(likeness(a, b)).toBe(by);
  expect(likeness(b, a)).toBe(by);
});
