import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dependencies, manifest, REASONS, withScripts } from '../../src/cli/deps.ts';

const names = Object.keys(manifest().devDependencies);

/** Packages that no file names, because another program looks for them by itself. */
const UNNAMED: Readonly<Record<string, string>> = {
  '@astrojs/check': 'astro check loads it',
  node: 'npm links it as the first node of every script',
  typescript: 'astro check and typescript-eslint load it',
};

const FOLDERS = ['src', 'tests'];
const files = [
  ...readdirSync('.').filter((file) => /\.(js|mjs)$|^\.\w+rc\.json$|^\.cspell\.json$/.test(file)),
  ...FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|mjs|astro|css)$/.test(file) && !/deps(\.test)?\.ts$/.test(file))
      .map((file) => `${folder}/${file}`),
  ),
];
const sources = files.map((file) => readFileSync(file, 'utf8')).join('\n');

/** By what files name a package: types serve the one they are of, and fonts are read by their folder. */
const nameIn = (name: string) => name.replace(/^@(types|fontsource-variable)\//, '');
const isNamed = (name: string) => new RegExp(`['"(/:]${nameIn(name)}['")/:]`).test(sources);

it('says of every package what it is for, and of no other', () => {
  expect(Object.keys(REASONS).sort()).toEqual([...names].sort());
});

it('names no package that nothing uses', () => {
  const unused = names.filter((name) => !isNamed(name) && !(name in UNNAMED));
  expect(unused, 'remove them from package.json, or say in UNNAMED who looks for them').toEqual([]);
});

it('pins every package to one version, installed as pinned', () => {
  expect(dependencies().map(({ name, version }) => [name, version])).toEqual(
    Object.entries(manifest().devDependencies),
  );
});

it('uses only packages with a licence that permits it', () => {
  const permitted =
    /^(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|MPL-2\.0|LGPL-3\.0|OFL-1\.1|MIT OR Apache-2\.0)$/;
  expect(dependencies().filter(({ licence }) => !permitted.test(licence))).toEqual([]);
});

it('lets no package run a script when installed but those it names', () => {
  expect(withScripts().sort()).toEqual(Object.keys(manifest().allowScripts).sort());
});
