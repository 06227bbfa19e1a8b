import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Citation } from '../../src/schemas/citation.ts';

type Record_ = Omit<Partial<Citation>, 'custom'> & {
  id: string;
  note?: string;
  'collection-title'?: string;
};

const folder = mkdtempSync(join(tmpdir(), 'exports-'));
const ours = JSON.parse(readFileSync('dist/bibliography.json', 'utf8')) as Record_[];

/** Runs a program over a file; a missing program, an error or a warning fails the test. */
function run(command: string, parameters: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, parameters, {
    encoding: 'utf8',
    cwd: folder,
    maxBuffer: 1e8,
  });
  expect(error?.message, `${command} is needed: apt-get install pandoc biber bibutils`).toBe(
    undefined,
  );
  expect(stderr.replace(/^ris2xml: Processed .*\n|^xml2bib: Processed .*\n/gm, '')).toBe('');
  expect(status).toBe(0);
  return stdout;
}

const readBibtex = (file: string) =>
  JSON.parse(run('pandoc', ['-f', 'bibtex', '-t', 'csljson', file])) as Record_[];

// Differences of the other programs' own: bibutils writes Greek in Latin letters, and pandoc reads
// its dotless i with an accent as two letters.
const FOLDS: [string, string][] = [
  ['β', 'beta'],
  ['μ', 'mu'],
  ['ı', 'i'],
];

const letters = (text = '') =>
  FOLDS.reduce(
    (folded, [from, to]) => folded.replaceAll(from, to),
    text.replaceAll(/<[^>]+>/g, '').normalize('NFKD'),
  )
    .replaceAll(/[^\p{L}\d]/gu, '')
    .toLowerCase();

type Name = NonNullable<Citation['author']>[number];

/** Particles, suffixes and given names sit in other fields elsewhere: only all letters together are compared. */
const name = ({ family, given, literal, suffix, ...particles }: Name) =>
  Array.from(
    letters(
      [literal, family, given, suffix, ...Object.values(particles)].join(' ').replace(/\./g, ''),
    ),
  )
    .sort()
    .join('');

/**
 * What must survive a journey through another program. BibTeX has no field for a meeting, so its name
 * is a note there; bibutils makes it a series.
 */
const essence = (record: Record_) => ({
  authors: (record.author ?? []).map(name),
  year: record.issued?.['date-parts'][0]?.[0],
  title: letters(record.title),
  journal: letters(record['container-title'] ?? record.note ?? record['collection-title']),
  volume: record.volume,
  pages: record.page?.replaceAll(/[^\p{L}\d]+/gu, '-'),
  DOI: record.DOI?.toLowerCase(),
});

function expectSame(theirs: Record_[], reads = (record: Record_) => record) {
  const found = new Map(theirs.map((record) => [record.id, record]));
  const differences = ours.flatMap((record) => {
    const other = found.get(record.id);
    const before = essence(reads(record));
    const after = other && essence(other);
    return JSON.stringify(before) === JSON.stringify(after)
      ? []
      : [{ id: record.id, before, after }];
  });
  expect(differences).toEqual([]);
}

it('keeps every field of the BibTeX file when pandoc reads it', () => {
  expectSame(readBibtex(join(process.cwd(), 'dist/bibliography.bib')));
});

it('keeps every field of the BibTeX file when biber rewrites it', () => {
  copyFileSync('dist/bibliography.bib', join(folder, 'in.bib'));
  const log = run('biber', ['--tool', '--nolog', '--output-file', 'out.bib', 'in.bib']);
  expect(log).not.toMatch(/WARN|ERROR/);
  const rewritten = JSON.parse(
    run('pandoc', ['-f', 'biblatex', '-t', 'csljson', 'out.bib']),
  ) as Record_[];
  expectSame(rewritten);
});

it('keeps every field of the CSL-JSON file when pandoc reads it', () => {
  const read = run('pandoc', [
    ...['-f', 'csljson', '-t', 'csljson'],
    join(process.cwd(), 'dist/bibliography.json'),
  ]);
  expectSame(JSON.parse(read) as Record_[]);
});

it('keeps every field of the RIS file through bibutils', () => {
  copyFileSync('dist/bibliography.ris', join(folder, 'in.ris'));
  const script = 'ris2xml in.ris > ris.xml && xml2bib -nb -o unicode ris.xml > ris.bib';
  run('sh', ['-c', script]);
  // bibutils 7.2 reads only DOIs of registrants with four digits and drops the rest
  expectSame(readBibtex('ris.bib'), ({ DOI, ...record }) =>
    DOI && /^10\.\d{4}\//.test(DOI) ? { ...record, DOI } : record,
  );
});

it('holds every paper in each of the three files, by its key', () => {
  const keys = ours.map(({ id }) => id);
  const inFile = (path: string, pattern: RegExp) =>
    [...readFileSync(path, 'utf8').matchAll(pattern)].map((match) => match[1]);
  expect(inFile('dist/bibliography.bib', /^@\w+\{(\w+),/gm)).toEqual(keys);
  expect(inFile('dist/bibliography.ris', /^ID {2}- (\w+)\r$/gm)).toEqual(keys);
});
