import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findText, type TextHit } from '../../../src/lib/search/full-text.ts';
import { highlight } from '../../../src/lib/search/highlight.ts';
import { isNumber, numberIn } from '../../../src/lib/search/numbers.ts';
import { pack } from '../../../src/lib/search/pack.ts';
import { plainText } from '../../../src/lib/search/plain-text.ts';
import { readQuery, textWords } from '../../../src/lib/search/question.ts';
import { commonWords, realWords } from '../../../src/lib/search/real-words.ts';
import { namesOf, type SearchRecord } from '../../../src/lib/search/record.ts';
import { unpack } from '../../../src/lib/search/unpack.ts';
import { addressOf, stateOf } from '../../../src/scripts/search/state.ts';

const record = (change: Partial<SearchRecord>): SearchRecord => ({
  kind: 'Term',
  id: 'a-word',
  address: '/massage/glossary/a-word/',
  title: 'a word',
  names: {},
  lenses: [],
  text: 'What it means.',
  content: 'What it means, at length.',
  keywords: [],
  ...change,
});

const RECORDS = [
  record({ names: { short: ['AW'], wrong: ['bad word'] }, lenses: ['specific', 'non-specific'] }),
  record({ id: 'other', address: '/massage/glossary/other/', title: 'Another one' }),
  record({
    kind: 'Paper',
    id: 'loken2009coding',
    address: '/massage/bibliography/loken2009coding/',
    title: 'Löken et al., 2009',
  }),
  record({ kind: 'Page', id: 'about', address: '/massage/about/', title: 'About' }),
  record({ kind: 'Page', id: 'privacy', address: '/massage/about/privacy/', title: 'Privacy' }),
];

it('unpacks addresses, names and lenses as they were packed', () => {
  const found = unpack(pack(RECORDS, { real: [], common: [] }));
  expect(found.map(({ address }) => address)).toEqual(RECORDS.map(({ address }) => address));
  expect(found.map(({ names }) => names)).toEqual(RECORDS.map(namesOf));
  expect(found.map(({ lenses }) => lenses)).toEqual(RECORDS.map(({ lenses }) => lenses));
});

it('keeps apart words of the full text that look like slips, and words that stand everywhere', () => {
  const records = [
    record({ title: 'touch', content: 'A couch is there. Massage.' }),
    record({ title: 'rats', content: 'Massage of the face.' }),
  ];
  expect(realWords(records)).toContain('couch');
  expect(realWords(records)).not.toContain('massage');
  expect(commonWords(records)).toContain('massag');
});

describe('the full text', () => {
  const hits = (...places: number[]): TextHit[] =>
    places.map((at, rank) => ({ at, score: 10 - rank, excerpt: String(at) }));
  const look = (index: Record<string, TextHit[]>) => (words: string) =>
    Promise.resolve(index[words] ?? []);

  it('is asked for all words together', async () => {
    const many = hits(1, 2, 3, 4, 5, 6, 7, 8);
    const found = await findText(['pain', 'gate'], () => false, look({ 'pain gate': many }));
    expect(found.map(({ at }) => at)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(found[0]?.score).toBe(1);
  });

  it('is asked for each word apart where few pages hold them all', async () => {
    const [both, one, other] = [5, 3, 8];
    const index = { 'pain gate': hits(both), pain: hits(one, both), gate: hits(other, one) };
    const found = await findText(['pain', 'gate'], () => false, look(index));
    expect(found.map(({ at }) => at)).toEqual([both, one, other]);
  });

  it('holds a rare word for more than one that many pages have', async () => {
    const many = hits(...Array.from({ length: 300 }, (_, at) => at));
    const index = { pain: many, molehill: hits(400) };
    const found = await findText(['pain', 'molehill'], () => false, look(index));
    expect(found[0]?.at).toBe(400);
  });

  it('is never asked for a common word alone', async () => {
    const asked: string[] = [];
    await findText(
      ['massage', 'gate'],
      (word) => word === 'massage',
      (words) => {
        asked.push(words);
        return Promise.resolve([]);
      },
    );
    expect(asked).toEqual(['massage gate', 'gate']);
  });
});

describe('a query', () => {
  it('is read without the words that only ask', () => {
    expect(textWords({ text: 'Why does the fascia hurt?' })).toEqual(['fascia', 'hurt']);
    expect(textWords({ text: 'what is it' })).toEqual(['what', 'is', 'it']);
  });

  it('is told to be a question, a sentence or an author with a year', () => {
    expect(readQuery('is massage safe').asks).toBe(true);
    expect(readQuery('massage safe?').asks).toBe(true);
    expect(readQuery('massage').asks).toBe(false);
    expect(readQuery('deep pressure after hard exercise').tells).toBe(true);
    expect(readQuery('moyer 2004').year).toBe(true);
    expect(readQuery('2004').year).toBe(false);
  });

  it.each([
    ['https://doi.org/10.7554/eLife.51642', '10.7554/elife.51642'],
    ['doi:10.1136/bmj.327.7410.323.', '10.1136/bmj.327.7410.323'],
    ['PMID: 18576922', '18576922'],
    ['PMC1234567', 'pmc1234567'],
    ['https://pubmed.ncbi.nlm.nih.gov/19027235/', '19027235'],
    ['pubmed 19027235', '19027235'],
    ['journal.pone.0319586', 'journal.pone.0319586'],
    ['https://www.nature.com/articles/s41562-024-01841-8', 's41562-024-01841-8'],
    ['TGF-β1', undefined],
    ['bialosky 2009', undefined],
    ['2009', undefined],
  ])('holds in "%s" the number %s', (text, number) => {
    expect(numberIn(text)).toBe(number);
  });

  it.each([
    ['10.1371/journal.pone.0319586', true],
    ['10.1371/journal.pone', true],
    ['journal.pone.0319586', true],
    ['10.1371/journal.pone.0319586/full', true],
    ['pone.0319586', false],
  ])('takes %s for the number of a paper or not: %s', (typed, is) => {
    expect(isNumber(typed, '10.1371/journal.pone.0319586')).toBe(is);
  });

  it('marks words in a text and loses none of it', () => {
    const query = readQuery('CT fibers');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(
          highlight(text, query)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
    const met = highlight('Slow fibres (CT) of skin', query).filter((piece) => piece.met);
    expect(met.map((piece) => piece.text)).toEqual(['fibres', 'CT']);
  });
});

it('keeps a state in the address and reads it back', () => {
  const kinds = fc.constantFrom(undefined, 'Term' as const, 'Paper' as const);
  const lenses = fc.constantFrom(undefined, 'specific' as const, 'non-specific' as const);
  fc.assert(
    fc.property(fc.string(), kinds, lenses, (text, kind, lens) => {
      const query = text.trim();
      const state = { query, filter: { ...(kind ? { kind } : {}), ...(lens ? { lens } : {}) } };
      expect(stateOf(addressOf('/search/', state))).toEqual(state);
    }),
  );
  expect(stateOf('/search/?q=x&kind=nonsense&lens=pink')).toEqual({ query: 'x', filter: {} });
});

it('takes running text out of MDX', () => {
  const mdx =
    'A <Term id="x">word</Term> that *matters* [@a2000b; @c].\n\n## A heading\n\n- one [link](../x/)\n';
  expect(plainText(mdx)).toBe('A word that matters. A heading. one link.');
});
