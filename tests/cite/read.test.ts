import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { cleanText, cleanTitle } from '../../src/cite/markup.ts';
import { dateParts } from '../../src/cite/dates.ts';
import { draft } from '../../src/cite/draft.ts';
import { FIELDS } from '../../src/cite/file.ts';
import { readPapers } from '../../src/cite/read.ts';
import { citationSchema } from '../../src/schemas/citation.ts';

const folder = mkdtempSync(join(tmpdir(), 'cite-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The drafts of a file, without the appraisal, each with the line it was read from. */
const drafts = (file: string) => {
  const { found, faults } = readPapers(file);
  expect(faults).toEqual([]);
  return found.map((paper) => {
    const { custom: _custom, ...record } = draft(paper);
    return { line: paper.line, ...record };
  });
};

const written = (name: string, content: string | Buffer) => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

it('reads BibTeX: accents, particles, groups, suffixes, mathematics, strings, editors', () => {
  expect(drafts('tests/cite/fixtures/awkward.bib')).toEqual([
    {
      line: 4,
      type: 'article-journal',
      title: 'The C-tactile effects of TGF-β1 and CO<sub>2</sub> <i>in vivo</i> & after',
      author: [
        { family: 'Löken', given: 'Line S.' },
        { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' },
        { literal: 'Touch Research Group' },
        { family: 'Østergaard', given: 'Hólmfríður' },
        { family: 'Smith', given: 'John', suffix: 'Jr.' },
      ],
      'container-title': 'Nature Neuroscience',
      volume: '12',
      issue: '5',
      page: '547-548',
      issued: { 'date-parts': [[2009, 5]] },
      DOI: '10.5555/nn.2312',
      ISSN: '1097-6256',
    },
    {
      line: 19,
      type: 'article-journal',
      title: 'An article with a number',
      author: [{ family: 'Krogsbøll', given: 'Lasse T.' }],
      'container-title': 'PLoS ONE',
      volume: '11',
      page: 'e0123456',
      issued: { 'date-parts': [[2016]] },
      URL: 'https://example.org/a_b',
    },
    {
      line: 29,
      type: 'book',
      title: 'A book with editors',
      editor: [
        { family: 'Jull', given: 'Gwendolen' },
        { family: 'Moore', given: 'Ann' },
      ],
      edition: '4',
      publisher: 'Elsevier',
      'publisher-place': 'London',
      issued: { 'date-parts': [[2015]] },
      ISBN: '9780306406157',
    },
    {
      line: 39,
      type: 'webpage',
      title: 'Low back pain: a page',
      author: [{ literal: 'National Guideline Centre' }],
      issued: { 'date-parts': [[2019, 2]] },
      URL: 'https://example.org/page',
    },
  ]);
});

it('reads the RIS of a publisher: wrapped lines, entities, several addresses, a chapter', () => {
  expect(drafts('tests/cite/fixtures/publisher.ris')).toEqual([
    {
      line: 2,
      type: 'article-journal',
      title: 'Touch & pain in C-tactile afferents: the <i>SCN9A</i> gene',
      author: [
        { family: "D'Alessandro", given: 'Giandomenico' },
        { family: 'Di Blasi', given: 'Zelda' },
        { literal: 'The COST Action Group' },
        { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
      ],
      'container-title': 'Nature Neuroscience',
      'container-title-short': 'Nat Neurosci',
      volume: '12',
      issue: '5',
      page: '547-548',
      issued: { 'date-parts': [[2009, 5, 1]] },
      DOI: '10.5555/nn.9999',
      PMID: '19363489',
      ISSN: '1546-1726',
    },
    {
      line: 25,
      type: 'chapter',
      title: 'A chapter',
      author: [{ family: 'Jull', given: 'Gwendolen' }],
      editor: [{ family: 'Moore', given: 'Ann' }],
      'container-title': 'A book',
      page: '12-19',
      publisher: 'Elsevier',
      'publisher-place': 'London',
      issued: { 'date-parts': [[2015]] },
      ISBN: '0306406152',
      URL: 'https://example.org/chapter',
    },
  ]);
});

it('reads the RIS of EndNote: article number, accession numbers, authors cut short', () => {
  const { found } = readPapers('tests/cite/fixtures/endnote.ris');
  expect(found.map(draft)).toMatchObject([
    {
      author: [{ family: 'Smith', given: 'A. B.' }],
      'container-title': 'Journal of Touch',
      'container-title-short': 'J Touch',
      page: 'e123',
      issued: { 'date-parts': [[2021]] },
      DOI: '10.5555/touch.2021.3',
      PMID: '33333333',
      PMCID: 'PMC7777777',
      custom: { authorsIncomplete: true },
    },
  ]);
});

it('reads the .nbib of PubMed: full names, groups, abbreviated pages, several records', () => {
  expect(drafts('tests/cite/fixtures/pubmed.nbib')).toEqual([
    {
      line: 1,
      type: 'article-journal',
      title:
        'Slow touch and the brain: a study in 20 healthy adults with a title that PubMed breaks over two lines',
      author: [
        { family: 'Løseth', given: 'Guro E' },
        { family: 'van Rijn', given: 'Anna' },
        { literal: 'Touch Consortium' },
      ],
      'container-title': 'The Journal of Neuroscience',
      'container-title-short': 'J Neurosci',
      volume: '38',
      issue: '2',
      page: '1024-1031',
      issued: { 'date-parts': [[2018, 1, 10]] },
      DOI: '10.5555/jneurosci.2018',
      PMID: '29999999',
      PMCID: 'PMC5555555',
      ISSN: '1529-2401',
    },
    {
      line: 33,
      type: 'article-journal',
      title: 'A second record',
      author: [{ family: 'Loken', given: 'LS' }],
      'container-title': 'PLoS One',
      volume: '12',
      page: 'e0123456',
      issued: { 'date-parts': [[2017, 5]] },
      PMID: '28888888',
    },
  ]);
});

it('reads the CSL-JSON of Zotero: escaped markup, notes, dates as text, no abstract', () => {
  expect(drafts('tests/cite/fixtures/zotero.json')).toEqual([
    {
      line: 2,
      type: 'article-journal',
      title: 'Effects of H<sub>2</sub>O <i>in vitro</i> & of nacl at p < 0.05',
      author: [
        { family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' },
        { literal: 'Bodywork Group' },
      ],
      'container-title': 'Journal of Bodywork & Movement Therapies',
      'container-title-short': 'J Bodyw Mov Ther',
      volume: '24',
      issue: '1',
      page: '37-42',
      issued: { 'date-parts': [[2020, 1]] },
      DOI: '10.5555/j.jbmt.2020.01.002',
      PMID: '31111111',
      PMCID: 'PMC6666666',
      ISSN: '1360-8592',
    },
    {
      line: 25,
      type: 'thesis',
      title: 'A thesis',
      author: [{ family: 'Bricker', given: 'Ann' }],
      publisher: 'University of Florida',
      issued: { 'date-parts': [[2020, 5, 3]] },
      URL: 'https://example.org/thesis',
    },
    {
      line: 33,
      type: 'report',
      title: 'A report',
      publisher: 'NICE',
      issued: { 'date-parts': [[2016]] },
      ISBN: '9780306406157',
    },
  ]);
});

it("reads a saved answer of Crossref's: groups, subtitle, date of the issue, licence", () => {
  const { found } = readPapers('tests/cite/works/article.json');
  expect(found.map(draft)).toMatchObject([
    {
      type: 'article-journal',
      title: 'Slow strokes & the <i>Piezo2</i> channel: A study in healthy adults',
      author: [{ family: 'Carberry', given: 'Josiah S.' }, { literal: 'Touch Consortium' }],
      issued: { 'date-parts': [[2021, 3]] },
      custom: { openAccess: true, doiStatus: 'seen', finding: '', design: '' },
    },
  ]);
});

it('reads old encodings', () => {
  const ris = 'TY  - JOUR\nAU  - Löken, L\nTI  - Touch\nPY  - 2001\nER  - \n';
  expect(drafts(written('old.ris', Buffer.from(ris, 'latin1')))).toMatchObject([
    { author: [{ family: 'Löken' }] },
  ]);
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(ris, 'utf16le')]);
  expect(drafts(written('wide.ris', utf16))).toMatchObject([{ author: [{ family: 'Löken' }] }]);
});

it.each([
  ['broken.bib', '@article{a, author = {B},\n title = {C}\n year = 2001}\n', 3, 'not valid BibTeX'],
  ['broken.json', '[\n{ "title": "A" "type": "book" }]', 2, 'not valid JSON'],
  ['empty.ris', 'Hello\n', undefined, 'no record in it'],
  ['empty.bib', 'Hello\n', undefined, 'no record in it'],
  ['paper.pdf', '%PDF', undefined, 'a file of an unknown kind'],
])('says of %s what is wrong and where', (name, content, line, message) => {
  const { found, faults } = readPapers(written(name, content));
  expect(found).toEqual([]);
  expect(faults.map((fault) => [fault.file, fault.line])).toEqual([[join(folder, name), line]]);
  expect(faults[0]?.message).toContain(message);
});

it.each([
  ['A &amp;amp; B', 'A & B'],
  ['<b>A</b> <jats:sup>13</jats:sup>C <em>x</em>', 'A <sup>13</sup>C <i>x</i>'],
  ['<mml:math><mml:mi>α</mml:mi></mml:math>-actin', 'α-actin'],
  ['An <i>unclosed tag', 'An unclosed tag'],
  ['A <img/src=x onerror=y> and <script', 'A and script'],
  ['Effects\u00a0of\n   touch.', 'Effects of touch'],
  ['And then ...', 'And then ...'],
  ['p &lt; 0.05 and q &gt; 2', 'p < 0.05 and q > 2'],
  ['“Lactic acid” ’s', '"Lactic acid" \'s'],
])('cleans the title %s', (raw, title) => {
  expect(cleanTitle(raw)).toBe(title);
});

it('keeps no address but that of a page', () => {
  const item = { type: 'webpage', title: 'A', issued: 2001, URL: 'javascript:alert(1)' };
  expect(drafts(written('address.json', JSON.stringify(item)))[0]).not.toHaveProperty('URL');
});

it('keeps no markup in any other text', () => {
  expect(cleanText('<i>Brain &amp; Behaviour</i>')).toBe('Brain & Behaviour');
});

it.each([
  [{ 'date-parts': [['2015', '2']] }, [2015, 2]],
  [{ 'date-parts': [[null]] }, undefined],
  [{ literal: 'in press' }, undefined],
  ['2009///', [2009]],
  ['2009/05/03/Spring', [2009, 5, 3]],
  ['2009 May-Jun', [2009, 5]],
  ['2009 Winter', [2009]],
  [2015, [2015]],
  [
    {
      'date-parts': [
        [2015, 2],
        [2015, 3],
      ],
    },
    [2015, 2],
  ],
])('reads the date %j', (raw, parts) => {
  expect(dateParts(raw)).toEqual(parts);
});

it('knows the place of every field of the schema', () => {
  expect([...FIELDS].sort()).toEqual(Object.keys(citationSchema.shape).sort());
});
