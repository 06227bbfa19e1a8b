import { expect, it } from 'vitest';
import { EXPORT_FORMATS, EXPORTS } from '../../src/lib/exports/exports.ts';
import { highwire } from '../../src/lib/highwire.ts';
import { paper } from '../../src/lib/schema-org/paper.ts';
import { citation } from './samples.ts';

const record = citation('orsted2001effect', {
  type: 'article-journal',
  title: 'Effect of CO<sub>2</sub> & the <i>Mus musculus</i> TGF-β1 gene',
  author: [
    { family: 'Ørsted', given: 'Åse', suffix: 'Jr.' },
    { family: 'Berg', given: 'A.', 'non-dropping-particle': 'van den' },
    { literal: 'PRISMA Group' },
  ],
  issued: { 'date-parts': [[2001, 2, 3]] },
  'container-title': 'Muscle & Nerve',
  volume: '12',
  page: '547-548',
  DOI: '10.1000/xyz(1)2',
  PMID: '123',
});

it('writes RIS: pages split, one author a line, no markup, CRLF', () => {
  expect(EXPORTS.ris.write([record]).split('\r\n')).toEqual([
    'TY  - JOUR',
    'ID  - orsted2001effect',
    'AU  - Ørsted, Åse, Jr.',
    'AU  - van den Berg, A.',
    'AU  - PRISMA Group',
    'TI  - Effect of CO2 & the Mus musculus TGF-β1 gene',
    'T2  - Muscle & Nerve',
    'PY  - 2001',
    'DA  - 2001/02/03/',
    'VL  - 12',
    'SP  - 547',
    'EP  - 548',
    'DO  - 10.1000/xyz(1)2',
    'AN  - 123',
    'ER  - ',
    '',
  ]);
});

it('writes BibTeX: our key, capitals protected, signs escaped, the address once', () => {
  const text = EXPORTS.bib.write([{ ...record, URL: 'https://example.org/a' }]);
  expect(text).toMatch(/^@article\{orsted2001effect,\n/);
  expect(text).toContain('{PRISMA Group}');
  expect(text).toContain('journal = {Muscle \\& Nerve}');
  expect(text).toMatch(/title = \{Effect of \{CO\}.*textsubscript.*textit.*\{TGF\}/);
  expect(text).toContain('pages = {547--548}');
  expect(text.match(/example\.org/g)?.length).toBe(1);
});

it('writes CSL-JSON without a word of our appraisal', () => {
  const [written] = JSON.parse(EXPORTS.json.write([record])) as Record<string, unknown>[];
  expect(written).toEqual({ ...record, custom: undefined });
  expect(written).not.toHaveProperty('custom');
});

it('never lets a line break of a field begin a line of its own', () => {
  const broken = { ...record, title: 'One\r\nER  - \r\nTY  - BOOK' };
  expect(EXPORTS.ris.write([broken]).match(/^(TY|ER) {2}- /gm)).toEqual(['TY  - ', 'ER  - ']);
  expect(EXPORTS.bib.write([{ ...record, title: 'a}, b = {c' }])).not.toContain('a}, b = {c');
});

it('writes every format for no paper at all', () => {
  for (const format of EXPORT_FORMATS)
    expect(EXPORTS[format].write([]).trim()).toMatch(/^(\[\])?$/);
});

it('tells reference managers of a paper in Highwire tags', () => {
  const tags = highwire(record).map(({ name, content }) => `${name}: ${content}`);
  expect(tags).toContain('citation_author: Åse Ørsted Jr.');
  expect(tags).toContain('citation_publication_date: 2001/02/03');
  expect(tags).toContain('citation_firstpage: 547');
  expect(tags).toContain('citation_lastpage: 548');
});

it('describes a paper to search engines, journal and volume in their order', () => {
  expect(paper(record, 'https://example.org/bibliography/x/')).toMatchObject({
    '@type': 'ScholarlyArticle',
    datePublished: '2001-02-03',
    sameAs: ['https://doi.org/10.1000/xyz(1)2', 'https://pubmed.ncbi.nlm.nih.gov/123/'],
    isPartOf: { isPartOf: { volumeNumber: '12', isPartOf: { name: 'Muscle & Nerve' } } },
  });
});
