import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenLinks } from './built.ts';

it('follows every link, fragment and asset of the site', () => {
  expect(brokenLinks('dist')).toEqual([]);
});

describe('built for a sub-folder of another host', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'site-')), 'dist');
  // The test runner's own variables (BASE_URL among them) must not reach the build.
  const env = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    SITE_URL: 'https://example.org',
    BASE_PATH: '/massage',
  };

  beforeAll(() => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['src/cli/build.ts', '--outDir', folder],
      { env, encoding: 'utf8' },
    );
    expect(status, stderr).toBe(0);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('keeps every link, fragment and asset below that folder', () => {
    expect(brokenLinks(folder, '/massage')).toEqual([]);
  });

  it('gives canonical addresses on that host', () => {
    const html = readFileSync(join(folder, 'mechanisms/affective-touch/index.html'), 'utf8');
    expect(html).toContain(
      '<link rel="canonical" href="https://example.org/massage/mechanisms/affective-touch/">',
    );
  });
});
