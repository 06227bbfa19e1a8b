import { expect, it } from 'vitest';
import { glossaryMatcher, type TermNames } from '../../../src/lib/glossary/names.ts';

const term = (id: string, names: Partial<TermNames> = {}): TermNames => ({
  id,
  term: id.replaceAll('-', ' '),
  alsoKnownAs: [],
  abbreviations: [],
  wrongNames: [],
  autolink: true,
  ...names,
});

const match = glossaryMatcher([
  term('pain', { autolink: false }),
  term('low-back-pain', { abbreviations: ['LBP'] }),
  term('pain-threshold'),
  term('receptor'),
  term('nociceptor', { wrongNames: ['pain receptor'] }),
  term('heart-rate-variability', { term: 'heart-rate variability', abbreviations: ['HRV'] }),
  term('co-intervention', { term: 'co-intervention' }),
  term('hypothesis'),
  term('biopsy'),
  term('bias'),
  term('fascia'),
  term('fibre-type', { term: 'fibre' }),
  term('oedema'),
  term('central-sensitisation'),
  term('remodelling'),
  term('tumour'),
  term('patient-centred-care', { term: 'patient-centred care' }),
  term('regression-to-the-mean', { abbreviations: ['RTM'] }),
  term('range-of-motion', { abbreviations: ['ROM'] }),
  term('mu-opioid-receptor', { term: 'μ-opioid receptor' }),
  term('a-beta-fibre', { term: 'A-beta fibre' }),
  term('petrissage'),
  term('lymphatic-system', { alsoKnownAs: ['lymphatics'] }),
  term('hawthorne-effect', { term: 'Hawthorne effect' }),
  term('nitric-oxide', { abbreviations: ['NO'], autolink: ['nitric oxide'] }),
  term('newton', { abbreviations: ['N'] }),
  term('shift', { term: 'response shift', alsoKnownAs: ['recalibration'] }),
  term('tuning', { alsoKnownAs: ['recalibration'] }),
]);

const found = (text: string) =>
  match(text)
    .filter(({ silent }) => !silent)
    .map(({ id, start, end }) => `${id}: ${text.slice(start, end)}`);

it('takes the longest phrase and finds nothing shorter inside it', () => {
  expect(found('Is low back pain rare?')).toEqual(['low-back-pain: low back pain']);
  expect(found('a pain receptor')).toEqual([]);
});

it.each([
  ['heart rate variability', 'heart-rate-variability'],
  ['cointerventions', 'co-intervention'],
  ['co-interventions', 'co-intervention'],
  ['hypotheses', 'hypothesis'],
  ['biopsies', 'biopsy'],
  ['biases', 'bias'],
  ['fasciae', 'fascia'],
  ['fibers', 'fibre-type'],
  ['edema', 'oedema'],
  ['central sensitization', 'central-sensitisation'],
  ['remodeling', 'remodelling'],
  ['tumors', 'tumour'],
  ['patient-centered care', 'patient-centred-care'],
  ['ranges of motion', 'range-of-motion'],
  ['mu opioid receptors', 'mu-opioid-receptor'],
  ['µ-opioid receptor', 'mu-opioid-receptor'],
  ['Aβ fibres', 'a-beta-fibre'],
  ['pétrissage', 'petrissage'],
  ['low\nback pain', 'low-back-pain'],
])('finds "%s" in whatever number, hyphenation, alphabet or spelling', (words, id) => {
  expect(found(`about ${words}, then`)).toEqual([`${id}: ${words}`]);
});

it('finds whole words only, and no part of a compound', () => {
  expect(found('biassed fascial fascia-like over-remodelling fasciabiopsy')).toEqual([]);
  expect(found('(fascia), biopsy/fascia')).toEqual([
    'fascia: fascia',
    'biopsy: biopsy',
    'fascia: fascia',
  ]);
});

it('makes no adjective of a name in -ics', () => {
  expect(found('lymphatic drainage of the lymphatics')).toEqual(['lymphatic-system: lymphatics']);
});

it('minds the case of abbreviations and of names', () => {
  expect(found('HRV and hrv, LBPs, a rom, the ROM')).toEqual([
    'heart-rate-variability: HRV',
    'low-back-pain: LBPs',
    'range-of-motion: ROM',
  ]);
  expect(found('the hawthorne effect, the Hawthorne effect')).toEqual([
    'hawthorne-effect: Hawthorne effect',
  ]);
});

it('takes a capital at the start of a sentence but not inside a name', () => {
  expect(found('Fascia gives. “Biopsy”. The Fascia Congress met.')).toEqual([
    'fascia: Fascia',
    'biopsy: Biopsy',
  ]);
});

it('does not link a term with an everyday sense, a name left out, a single letter or a name of two terms', () => {
  expect(found('pain; NO; N; recalibration')).toEqual([]);
  expect(found('nitric oxide')).toEqual(['nitric-oxide: nitric oxide']);
  expect(match('pain').map(({ silent }) => silent)).toEqual([true]);
});

it('does not join words over a comma or a full stop', () => {
  expect(found('low back, pain threshold. Low back. Pain')).toEqual([
    'pain-threshold: pain threshold',
  ]);
});
