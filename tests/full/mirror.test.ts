import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findProgram } from '../../src/cli/programs.ts';
import { SERVER_FILES } from '../../src/lib/header-files.ts';
import { serve } from '../browser/browse.ts';
import { filesOf } from '../site/built.ts';

/** Files that no link leads to, and who asks for them instead. */
const UNLINKED: [file: RegExp, asker: string][] = [
  [/^\/404\.html$/, 'the server, for addresses that lead nowhere'],
  [/^\/(pagefind\/|search\/.+\.json$)/, 'the search'],
  [/^\/assets\/[^/]+\.(js|css)$/, 'a script that imports it'],
  [/^\/cards\//, 'sites that show a link, by og:image'],
  [
    /^\/(sitemap.*\.xml|robots\.txt|llms\.txt|\.well-known\/.*)$/,
    'machines, at addresses they know',
  ],
  [/^\/(favicon\.ico$|apple-touch-icon\.png$|icons\/)/, 'browsers and phones'],
  [/^\/(teach|bibliography\/style)\/[^/]+\.json$/, 'a script, when a reader makes a choice'],
  ...Object.values(SERVER_FILES).map((file): [RegExp, string] => [
    new RegExp(`^/${file.replace('.', '\\.')}$`),
    'the server and the build',
  ]),
];

/** Mirrors a built site as a reader would who wants to keep it; returns wget's verdict and the files it lacks. */
async function mirror(folder: string): Promise<{ status: unknown; lacking: string[] }> {
  const site = await serve(folder);
  const copy = mkdtempSync(join(tmpdir(), 'mirror-'));
  const parameters = ['--mirror', '--no-verbose', '--no-host-directories', '-P', copy];
  // By number: built for this machine, pages call themselves "localhost", which wget would follow to another port.
  const start = `${site.origin.replace('localhost', '127.0.0.1')}/`;
  // Not spawnSync: the server that wget asks runs in this process.
  const wget = spawn(findProgram('wget'), [...parameters, start], { stdio: 'ignore' });
  const [status] = (await once(wget, 'exit')) as [number];
  site.stop();
  const fetched = new Set(filesOf(copy));
  rmSync(copy, { recursive: true });
  return { status, lacking: filesOf(folder).filter((file) => !fetched.has(file)) };
}

it('gives the whole site to wget --mirror, without a broken link', async () => {
  const { status, lacking } = await mirror('dist');
  expect(status).toBe(0);
  expect(lacking.filter((file) => !UNLINKED.some(([pattern]) => pattern.test(file)))).toEqual([]);
});

it('would see a page to which no link leads, and a link that leads nowhere', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'planted-'));
  writeFileSync(join(folder, 'index.html'), '<a href="/nowhere/">x</a>');
  writeFileSync(join(folder, '404.html'), 'none');
  writeFileSync(join(folder, 'orphan.html'), 'x');
  const { status, lacking } = await mirror(folder);
  expect(status).toBe(8);
  expect(lacking).toContain('/orphan.html');
  rmSync(folder, { recursive: true });
});
