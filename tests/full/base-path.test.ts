import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenLinks } from '../site/built.ts';

describe('built for a sub-folder of another host', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'site-')), 'dist');
  // The test runner's own variables (BASE_URL among them) must not reach the build.
  const env = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    SITE_URL: 'https://example.org',
    BASE_PATH: '/massage',
    SECURITY_CONTACT: 'mailto:security@example.org',
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

  it('gives data, graph, feed, map and manifest with addresses on that host and below that folder', () => {
    const files = ['data/v1/claims.json', 'data/v1/graph.jsonld', 'about/changes/feed.atom'];
    for (const file of [...files, 'robots.txt', 'llms.txt', 'sitemap-0.xml']) {
      const text = readFileSync(join(folder, file), 'utf8');
      expect(text, file).toContain('https://example.org/massage/');
      expect(text, file).not.toMatch(/localhost|example\.org\/(?!massage\/)/);
    }
    const manifest = readFileSync(join(folder, 'manifest.webmanifest'), 'utf8');
    expect(manifest).toContain('"start_url": "/massage/"');
  });

  it('gives the contact for security that was given', () => {
    expect(readFileSync(join(folder, '.well-known/security.txt'), 'utf8')).toMatch(
      /^Contact: mailto:security@example\.org\nExpires: 20\d\d-.*\nPreferred-Languages: en\nCanonical: https:\/\/example\.org\/massage\/\.well-known\/security\.txt\n$/,
    );
  });

  it('gives canonical addresses on that host', () => {
    const html = readFileSync(join(folder, 'mechanisms/affective-touch/index.html'), 'utf8');
    expect(html).toContain(
      '<link rel="canonical" href="https://example.org/massage/mechanisms/affective-touch/">',
    );
  });
});
