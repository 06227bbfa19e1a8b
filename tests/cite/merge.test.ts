import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseJson } from '../../src/check/source.ts';
import { formatFault } from '../../src/check/fault.ts';
import { formatCitations, type Draft } from '../../src/cite/file.ts';
import { merge } from '../../src/cite/merge.ts';
import type { Raw } from '../../src/cite/raw.ts';
import type { Citation } from '../../src/schemas/citation.ts';

const text = readFileSync('content/citations.json', 'utf8');
const present = JSON.parse(text) as Citation[];
const bibliography = { records: present, source: parseJson('citations.json', text) };

const PAPER: Raw = {
  type: 'article-journal',
  title: 'A paper that nobody has written yet',
  author: [{ family: 'Nobody', given: 'N' }],
  issued: { 'date-parts': [[2020]] },
  'container-title': 'JOURNAL OF NEUROSCIENCE',
  volume: 1,
  page: '1-9',
  DOI: '10.5555/NOBODY',
};

const add = (papers: Raw[], sameTitle = false) => {
  const found = papers.map((raw, index) => ({
    raw,
    file: 'in.ris',
    line: index * 10 + 1,
    where: 'in.ris',
  }));
  const { added, faults } = merge(bibliography, found, sameTitle);
  return { added, faults: faults.map((fault) => formatFault(fault, '')) };
};

const lineOf = (id: string) => text.split('\n').findIndex((line) => line.includes(`"id": "${id}"`));

it('writes the present bibliography byte for byte as it stands', () => {
  expect(formatCitations(present as Draft[])).toBe(text);
  expect(formatCitations([...(present as Draft[])].reverse())).toBe(text);
});

it('gives a paper an id, our spelling of the journal, what is known and blanks for the rest', () => {
  const { added, faults } = add([PAPER]);
  expect(faults).toEqual([]);
  expect(JSON.stringify(added)).toBe(
    JSON.stringify([
      {
        id: 'nobody2020paper',
        type: 'article-journal',
        title: 'A paper that nobody has written yet',
        author: [{ family: 'Nobody', given: 'N' }],
        'container-title': 'Journal of Neuroscience',
        volume: '1',
        page: '1-9',
        issued: { 'date-parts': [[2020]] },
        DOI: '10.5555/nobody',
        custom: {
          design: '',
          system: '',
          intervention: '',
          finding: '',
          caveat: '',
          doiStatus: 'seen',
          metadataStatus: 'seen',
          where: 'in.ris',
        },
      },
    ]),
  );
});

it('leaves to a person to say that a paper has no DOI', () => {
  const { DOI: _doi, ...without } = PAPER;
  expect(add([without]).added).toMatchObject([{ custom: { doiStatus: '' } }]);
});

it('refuses what is there already, naming the record and its line', () => {
  const loken = present.find(({ id }) => id === 'loken2009coding');
  const at = `content/citations.json:${String(lineOf('loken2009coding'))} ("loken2009coding")`;
  expect(
    add([{ ...PAPER, DOI: `https://doi.org/${loken?.DOI?.toUpperCase() ?? ''}` }]).faults,
  ).toEqual([`in.ris:1: the same DOI as ${at}. It is there already: leave it out`]);
  const indexed = present.find(({ PMID }) => PMID);
  expect(add([{ ...PAPER, PMID: indexed?.PMID }]).faults[0]).toMatch(
    `the same PMID as content/citations.json:${String(lineOf(indexed?.id ?? ''))} ("${indexed?.id ?? ''}")`,
  );
  const title = loken?.title.toUpperCase().replace('PLEASANT', 'PLEASANTT');
  expect(add([{ ...PAPER, title, issued: loken?.issued }]).faults[0]).toContain(
    `nearly the same title as ${at}. Leave it out; if`,
  );
});

it('refuses the second of two records of one paper in one file', () => {
  const { added, faults } = add([PAPER, PAPER]);
  expect(added).toHaveLength(1);
  expect(faults).toEqual([
    'in.ris:11: the same DOI as in.ris:1. It is there already: leave it out',
  ]);
});

it('lets a paper with the same title in when told, but not with the same DOI', () => {
  const other = { ...PAPER, DOI: '10.5555/other' };
  expect(add([PAPER, other]).faults).toHaveLength(1);
  const { added, faults } = add([PAPER, other], true);
  expect(faults).toEqual([]);
  expect(added.map(({ id }) => id)).toEqual(['nobody2020paper', 'nobody2020paperb']);
  expect(add([PAPER, PAPER], true).faults).toHaveLength(1);
});

it('lets in an older edition that has a DOI of its own', () => {
  const edition: Raw = {
    ...PAPER,
    title: 'Massage therapy research review',
    author: [{ family: 'Field', given: 'Tiffany' }],
    issued: { 'date-parts': [[2014, 11]] },
    DOI: '10.5555/older',
  };
  expect(add([edition])).toMatchObject({ faults: [], added: [{ id: 'field2014massage' }] });
});

it('tells every fault of every paper at once, with the sentence of the schema', () => {
  const { added, faults } = add([
    { ...PAPER, ISSN: '1097-6265', page: '19-11' },
    { type: 'posted-content', title: 'A preprint', DOI: 'not one' },
  ]);
  expect(added).toEqual([]);
  expect(faults).toEqual([
    expect.stringContaining('in.ris:1: "ISSN" 1097-6265 is no ISSN'),
    expect.stringContaining('in.ris:1: "page" 19-11 runs backwards'),
    expect.stringMatching(/in\.ris:11: "type": Invalid option.*It should hold: CSL type\./),
    'in.ris:11: "issued" is missing. It should hold: Date of publication.',
    expect.stringContaining('in.ris:11: "DOI": must be a bare DOI'),
  ]);
});

it('takes a retraction and a correction over from Crossref, and the word out of the title', () => {
  const { message } = JSON.parse(readFileSync('tests/cite/works/retracted.json', 'utf8')) as {
    message: Raw;
  };
  expect(add([message]).added).toMatchObject([
    {
      id: 'wakefield1998ileallymphoidnodular',
      title: expect.stringMatching(/^Ileal/) as string,
      custom: {
        retracted: '2010-02-06',
        correction: { DOI: '10.1016/s0140-6736(04)15715-2', note: '' },
      },
    },
  ]);
});
