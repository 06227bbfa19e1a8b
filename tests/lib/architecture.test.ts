import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.(ts|mjs|astro)$/.test(file));

/** What a file imports at run time; type imports are erased and bind nothing. */
const imports = (file: string) =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /^import (?!type )[^;]*?from '([^']+)'|import\('([^']+)'\)/gms,
    ),
  ].map((match) => match[1] ?? match[2] ?? '');

/** Where a relative import leads, from the root of the project. */
const target = (file: string, path: string) =>
  path.startsWith('.') ? new URL(path, `file:///${file}`).pathname.slice(1) : path;

/** Folder, and what it may import of ours. */
const MAY_IMPORT: [folder: string, allowed: RegExp][] = [
  ['src/lib/', /^src\/lib\//],
  ['src/schemas/', /^src\/(schemas|lib)\//],
  ['src/check/', /^src\/(check|schemas|lib)\//],
  ['src/markdown/', /^src\/(markdown|lib)\//],
  ['src/scripts/', /^src\/(scripts|lib|styles)\//],
  ['src/build/', /^src\/(build|lib)\//],
  ['src/cite/', /^src\/(cite|check|schemas|lib)\//],
  ['src/cli/', /^src\/(cli|cite|check|lib|schemas)\//],
  ['src/bench/', /^src\/(bench|cli|lib)\//],
  ['src/components/', /^src\/(components|layouts|lib|data\.ts|schemas)/],
  ['src/layouts/', /^src\/(components|lib|styles|scripts|data\.ts)/],
];

it.each(MAY_IMPORT)('%s imports only what stands below it', (folder, allowed) => {
  const ours = files.filter((file) => file.startsWith(folder));
  expect(ours.length).toBeGreaterThan(0);
  const strays = ours.flatMap((file) =>
    imports(file)
      .map((path) => target(file, path))
      .filter((path) => path.startsWith('src/') && !allowed.test(path))
      .map((path) => `${file} imports ${path}`),
  );
  expect(strays).toEqual([]);
});

it('keeps Astro out of the pure core', () => {
  const pure = files.filter((file) => /^src\/(lib|schemas|check|markdown)\//.test(file));
  const strays = pure.filter((file) => imports(file).some((path) => /^astro(:|$)/.test(path)));
  expect(strays).toEqual([]);
});

it('reads content through one door', () => {
  const readers = files.filter(
    (file) =>
      imports(file).includes('astro:content') &&
      readFileSync(file, 'utf8').includes('getCollection'),
  );
  expect(readers).toEqual(['src/data.ts']);
});

it('keeps every file to one noun: at most 150 lines', () => {
  const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 151);
  expect(long).toEqual([]);
});

const HEX = /(?<=[\s'":(,])#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})(?=[\s'",;)])/i;

it('holds colour values in one place', () => {
  const styles = readdirSync('src/styles', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => `src/styles/${file}`);
  const coloured = [...files, ...styles].filter((file) => HEX.test(readFileSync(file, 'utf8')));
  // on paper, every theme is black on white
  expect(coloured).toEqual(['src/styles/print.css', 'src/styles/tokens.css']);
});

it('asks paths.ts for every address, so that the site may stand below a base path', () => {
  const writers = files.filter(
    (file) => file.endsWith('.astro') || file.startsWith('src/scripts/'),
  );
  const prose = readdirSync('content', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => `content/${file}`);
  expect(prose.length).toBeGreaterThan(100);
  const byHand = [...writers, ...prose].flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /(?:\b(?:href|src|action|poster)=["'`{]+|\]\(|fetch\(["'`])\/[^/][^\s"'`)]*/g,
      ),
    ].map(([address]) => `${file}: ${address}`),
  );
  expect(byHand).toEqual([]);
});
