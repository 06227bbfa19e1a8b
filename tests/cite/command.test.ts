import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { recorded, standIn, status, work, type Answer } from './server.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cite-'));
  cpSync('tests/content/base', folder, { recursive: true });
  file = join(folder, 'citations.json');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const run = (program: string, parameters: string[], env: NodeJS.ProcessEnv = {}) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const child = execFile(
      process.execPath,
      [program, '--content', folder, ...parameters],
      { env: { ...process.env, CROSSREF_URL: 'http://127.0.0.1:9', ...env } },
      (_, out, err) => {
        resolve({ code: child.exitCode ?? 1, out, err });
      },
    );
  });
const cite = (parameters: string[], env?: NodeJS.ProcessEnv) =>
  run('src/cli/cite.ts', parameters, env);
const read = () => readFileSync(file, 'utf8');
const records = () => JSON.parse(read()) as { id: string; custom: Record<string, unknown> }[];

const withCrossref = async (answers: Record<string, Answer>, parameters: string[], env = {}) => {
  const server = await standIn(answers);
  const result = await cite(parameters, { CROSSREF_URL: server.base, ...env });
  await server.close();
  return result;
};

it('adds every record of several files, sorted, and names what is left to fill as the checker does', async () => {
  const { code, out, err } = await cite([
    'tests/cite/fixtures/publisher.ris',
    'tests/cite/fixtures/pubmed.nbib',
  ]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(records().map(({ id }) => id)).toEqual([
    'dalessandro2009touch',
    'hard2005touch',
    'jull2015chapter',
    'loken2017second',
    'loseth2018slow',
    'soft2001touch',
  ]);
  expect(read()).toBe(`${JSON.stringify(records(), null, 2)}\n`);
  const checked = await run('src/check/main.ts', []);
  const named = checked.err.split('\n').filter((line) => line.startsWith('content/'));
  const told = out
    .split('\n')
    .filter((line) => line.startsWith('content/') && line.includes('custom.'));
  expect(told.length).toBe(4 * 5 + 2);
  expect(named).toEqual(told);
  const line = read().split('\n').indexOf('      "finding": "",') + 1;
  expect(told).toContain(
    `content/citations.json:${String(line)}: "custom.finding": must not be empty. It should hold: One sentence: what it found.`,
  );
});

it('passes the checker once the blanks are filled', async () => {
  await cite(['tests/cite/fixtures/endnote.ris']);
  const filled = {
    design: 'animal',
    system: 'animal',
    intervention: 'touch',
    finding: 'Rats slept.',
    caveat: 'Rats.',
  };
  for (const [field, value] of Object.entries(filled)) {
    writeFileSync(file, read().replace(`"${field}": ""`, `"${field}": "${value}"`));
  }
  expect(await run('src/check/main.ts', [])).toMatchObject({ code: 0, err: '' });
});

it('adds papers while others are still to be filled', async () => {
  await cite(['tests/cite/fixtures/endnote.ris']);
  const { code, out } = await cite(['tests/cite/fixtures/publisher.ris']);
  expect(code).toBe(0);
  expect(out).not.toContain('smith2021');
  expect(records()).toHaveLength(5);
});

it('asks for a look at a title in capitals', async () => {
  const { out } = await cite(['tests/cite/fixtures/endnote.ris']);
  expect(out).toContain('To look at:');
  expect(out).toMatch(
    /content\/citations\.json:\d+: the title is in capitals: "EFFECTS OF SLOW TOUCH/,
  );
});

it('writes nothing when one paper of many is refused, and tells every fault', async () => {
  const before = read();
  writeFileSync(join(folder, 'again.json'), JSON.stringify({ ...records()[1], custom: undefined }));
  const { code, out, err } = await cite([
    'tests/cite/fixtures/publisher.ris',
    join(folder, 'again.json'),
    'missing.bib',
    'nonsense',
  ]);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain('missing.bib: there is no such file');
  expect(err).toContain('nonsense: a file of an unknown kind');
  expect(err).toContain(
    'again.json:1: the same DOI as content/citations.json:19 ("soft2001touch")',
  );
  expect(err).toContain('Nothing was written.');
  expect(read()).toBe(before);
});

it('adds a paper by its DOI', async () => {
  const { code, out } = await withCrossref({ '10.5555/touch.2021.0001': recorded('article') }, [
    'https://doi.org/10.5555/TOUCH.2021.0001',
  ]);
  expect(code).toBe(0);
  expect(out).toContain('carberry2021slow on line 2: Slow strokes & the <i>Piezo2</i> channel');
  expect(records()[0]).toMatchObject({
    id: 'carberry2021slow',
    DOI: '10.5555/touch.2021.0001',
    custom: { doiStatus: 'seen', where: 'Crossref: 10.5555/touch.2021.0001', openAccess: true },
  });
});

it.each<[what: string, answer: Answer, message: string]>([
  [
    'is not known',
    status(404),
    'Crossref does not know it. Look for a misprint, or get a .ris file: open https://doi.org/10.5555/x',
  ],
  ['takes too long', () => undefined, 'Crossref takes too long to answer. Get a .ris file'],
  [
    'brings broken JSON',
    (response) => response.end('{'),
    'Crossref answers with something that is not JSON. Get a .ris file',
  ],
])('says how to go on when a DOI %s', async (_, answer, message) => {
  const before = read();
  const { code, err } = await withCrossref({ '10.5555/x': answer }, ['10.5555/x'], {
    CROSSREF_TIMEOUT: '2',
  });
  expect(code).toBe(1);
  expect(err).toContain(`10.5555/x: ${message}`);
  expect(read()).toBe(before);
});

it('says how to get a .ris file without a network', async () => {
  const { code, err } = await cite(['10.5555/x']);
  expect(code).toBe(1);
  expect(err).toContain(
    '10.5555/x: Crossref cannot be reached. Get a .ris file: open https://doi.org/10.5555/x, export RIS',
  );
  expect(err).toContain('then run: npm run cite -- file.ris');
});

it('refuses a bibliography that is not valid JSON', async () => {
  writeFileSync(file, read().replace('"volume": "3",', '"volume": "3"'));
  const { code, err } = await cite(['tests/cite/fixtures/publisher.ris']);
  expect(code).toBe(1);
  expect(err).toContain('content/citations.json:27: not valid JSON');
});

it.each([[[]], [['check', 'more']], [['--unknown', 'x.ris']]])(
  'explains itself when called with %j',
  async (parameters) => {
    const { code, err } = await cite(parameters);
    expect(code).toBe(2);
    expect(err).toContain('npm run cite -- <file.ris');
  },
);

it('looks the bibliography through: faults fail, notes do not', async () => {
  const sound = await cite(['check']);
  expect(sound.code).toBe(0);
  expect(sound.out).toContain('note: content/citations.json:2: hard2005touch: no volume');
  expect(sound.out).toContain('2 references: 0 faults, 3 notes');
  writeFileSync(
    file,
    read()
      .replace('"title": "Hard touch in people"', '"title": "Hard Touch in Older People"')
      .replace('"author": [{ "family": "Hard", "given": "Ann" }],', '')
      .replace('"page": "1-9"', '"page": "19-11", "ISSN": "1097-6265"')
      .replace('"DOI": "10.1000/touch.2001"', '"DOI": "10.1000/touch.2001."'),
  );
  const { code, err } = await cite(['check']);
  expect(code).toBe(1);
  expect(err).toContain(
    'citations.json:2: hard2005touch: no author. Add the authors; where none is printed, give "title-short"',
  );
  expect(err).toContain(
    'note: content/citations.json:5: hard2005touch: the title looks like Title Case: "Hard Touch in Older People"',
  );
  expect(err).toContain('citations.json:27: soft2001touch: "page" 19-11 runs backwards');
  expect(err).toContain('citations.json:27: soft2001touch: "ISSN" 1097-6265 is no ISSN');
  expect(err).toContain(
    'citations.json:28: soft2001touch: "DOI" 10.1000/touch.2001. is not a bare DOI',
  );
  expect(err).toContain('2 references: 4 faults');
});

it('notes two records that may be one paper', async () => {
  writeFileSync(file, read().replace('Hard touch in people', 'Soft touch in people'));
  expect((await cite(['check'])).out).toContain(
    'note: content/citations.json:19: soft2001touch: the same title as "hard2005touch" on line 2',
  );
});

it('asks Crossref about retractions when told to', async () => {
  const soft = { DOI: '10.1000/touch.2001', title: ['Soft touch in people'] };
  const retraction = {
    type: 'retraction',
    DOI: '10.1000/notice',
    updated: { 'date-parts': [[2003, 1, 2]] },
  };
  const answers = { '10.1000/touch.2001': work({ ...soft, 'updated-by': [retraction] }) };
  const { code, err } = await withCrossref(answers, ['check', '--online']);
  expect(code).toBe(1);
  expect(err).toContain(
    'soft2001touch: retraction published in 10.1000/notice on 2003-01-02. Give the day in "custom.retracted"',
  );
  expect(err).toContain('DOIs that Crossref was asked about: 1');
  const clean = await withCrossref({ '10.1000/touch.2001': work(soft) }, ['check', '--online']);
  expect(clean.code).toBe(0);
});

it('notes a DOI that Crossref does not know, and fails when Crossref cannot be reached', async () => {
  const unknown = await withCrossref({}, ['check', '--online']);
  expect(unknown.code).toBe(0);
  expect(unknown.out).toContain(
    'note: content/citations.json:28: soft2001touch: Crossref does not know it',
  );
  const { code, err } = await cite(['check', '--online']);
  expect(code).toBe(1);
  expect(err).toContain(
    'Crossref cannot be reached: retractions and corrections were not looked up.',
  );
});
