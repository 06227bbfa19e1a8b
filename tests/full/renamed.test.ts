import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readBuilt } from '../../src/cli/addresses.ts';

// A copy of the project in which things are renamed as an editor would, then withdrawn as the messages say.
const project = mkdtempSync(join(tmpdir(), 'renamed-'));
const SOURCES = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const env = { PATH: process.env['PATH'], HOME: process.env['HOME'] };
const run = (...parameters: string[]) =>
  spawnSync(process.execPath, parameters, { cwd: project, env, encoding: 'utf8' });
const build = () => run('src/cli/build.ts', '--outDir', join(project, 'dist'));

const edit = (file: string, change: (text: string) => string) => {
  const path = join(project, 'content', file);
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, change(before));
  return change(before) !== before;
};
const everywhere = (from: string, to: string) => {
  const files = readdirSync(join(project, 'content'), { recursive: true, encoding: 'utf8' });
  const edited = files
    .filter((file) => /\.(mdx|yaml)$/.test(file))
    .filter((file) => edit(file, (text) => text.replaceAll(from, to)));
  expect(edited.length).toBeGreaterThan(0);
};

beforeAll(() => {
  for (const source of SOURCES) cpSync(source, join(project, source), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
});
afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

it('stops at each renamed address until a record says what became of it', () => {
  renameSync(
    join(project, 'content/glossary/wanting-and-liking.mdx'),
    join(project, 'content/glossary/liking-and-wanting.mdx'),
  );
  everywhere('wanting-and-liking', 'liking-and-wanting');
  edit('mechanisms/adenosine.mdx', (text) => text.replace(/^## .+$/m, '## Another heading'));
  expect(build()).toMatchObject({ status: 0 });
  const refused = run('src/cli/permalinks.ts');
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain('/glossary/wanting-and-liking/ no longer resolves');
  expect(refused.stderr).toContain('/mechanisms/adenosine/#a-signal-inside-the-tissue no longer');
  expect(refused.stderr).toContain('content/retired.yaml');

  everywhere('velocity-tuning', 'speed-tuning');
  const stopped = build();
  expect(stopped.status).toBe(1);
  expect(stopped.stderr).toContain('the claim "velocity-tuning" was published and is gone');

  edit('retired.yaml', () => JSON.stringify(RETIRED));
  const { status, stderr } = build();
  expect(status, stderr).toBe(0);
  expect(run('src/check/record.ts').stdout).toContain('1 new, 0 changed, 1 withdrawn');
  const accepted = run('src/cli/permalinks.ts');
  expect(accepted.stderr).toBe('');
  expect(accepted.stdout).toContain('+ /glossary/liking-and-wanting/\n');
});

const because = { date: '2027-01-05', why: 'Two pages said the same.' };
const RETIRED = [
  {
    id: 'wanting-renamed',
    addresses: [
      '/glossary/wanting-and-liking/',
      '/embed/term/wanting-and-liking/',
      '/figures/old-chain.svg',
    ],
    was: 'A term on wanting',
    ...because,
    replacement: { address: '/glossary/liking-and-wanting/', title: 'Liking and wanting' },
  },
  {
    id: 'speed-claim',
    addresses: [
      '/mechanisms/affective-touch/#velocity-tuning',
      '/embed/claim/velocity-tuning/',
      '/mechanisms/adenosine/#a-signal-inside-the-tissue',
    ],
    was: 'A claim on speed',
    ...because,
  },
];

it('leaves at each old address what it was, why it went and what took its place', () => {
  const page = (path: string) => readFileSync(join(project, 'dist', path, 'index.html'), 'utf8');
  for (const path of ['glossary/wanting-and-liking', 'figures/old-chain.svg']) {
    expect(page(path)).toContain('A term on wanting');
    expect(page(path)).toContain('Two pages said the same.');
    expect(page(path)).toContain('<a href="/glossary/liking-and-wanting/">Liking and wanting</a>');
    expect(page(path)).toContain('content="noindex"');
  }
  const claim = page('mechanisms/affective-touch');
  expect(claim).toContain('<span id="velocity-tuning"></span>');
  expect(claim).toContain('A claim on speed');
  const map = readFileSync(join(project, 'dist/sitemap-0.xml'), 'utf8');
  expect(map).toContain('/glossary/liking-and-wanting/');
  expect(map).not.toContain('/glossary/wanting-and-liking/');
  const built = readBuilt(join(project, 'dist'));
  for (const address of ['/glossary/wanting-and-liking/#used', '/figures/old-chain.svg'])
    expect(built.resolves(address), address).toBe(true);
  expect(built.resolves('/mechanisms/adenosine/#never-there')).toBe(false);
  expect(page('about/changes')).toContain('A term on wanting. Two pages said the same.');
});
