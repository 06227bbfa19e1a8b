import { mkdirSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { builtWith, isCurrent, noteBuild, SETTINGS as NAMES } from '../../src/cli/built.mjs';

/** A built folder and a folder of sources whose only file was changed at a second since 1970. */
function place(changed: number) {
  const root = mkdtempSync(join(tmpdir(), 'built-'));
  const [built, sources] = [join(root, 'dist'), join(root, 'src')];
  for (const folder of [built, sources]) mkdirSync(folder);
  writeFileSync(join(sources, 'page.mdx'), 'text');
  for (const path of [join(sources, 'page.mdx'), sources]) utimesSync(path, changed, changed);
  return { built, sources };
}

const SETTINGS = { SITE_URL: 'https://example.org', BASE_PATH: '/massage' };
const PAST = 1_000_000_000;

it('keeps a build that is newer than its sources and was made with the same settings', () => {
  const { built, sources } = place(PAST);
  noteBuild(built, { ...SETTINGS, HOME: '/home/somebody' });
  expect(isCurrent(built, [sources], { ...SETTINGS, HOME: '/home/another' })).toBe(true);
  expect(builtWith(built)).toEqual(SETTINGS);
});

it.each([
  ['another address', { ...SETTINGS, SITE_URL: 'https://example.net' }],
  ['another folder', { ...SETTINGS, BASE_PATH: '/' }],
  ['another place for reports', { ...SETTINGS, REPORT_URL: 'mailto:errors@example.org' }],
  ['a contact for security', { ...SETTINGS, SECURITY_CONTACT: 'mailto:security@example.org' }],
  ['no settings', {}],
])('builds again for %s', (_, environment) => {
  const { built, sources } = place(PAST);
  noteBuild(built, SETTINGS);
  expect(isCurrent(built, [sources], environment)).toBe(false);
});

it('builds again when a source is newer, and where nothing was built', () => {
  const { built, sources } = place(Date.now() / 1000 + 60);
  expect(isCurrent(built, [sources], SETTINGS)).toBe(false);
  expect(builtWith(built)).toEqual({});
  noteBuild(built, SETTINGS);
  expect(isCurrent(built, [sources], SETTINGS)).toBe(false);
});

it('explains every setting in the README, and gives all to the build that is published and to no test', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(NAMES.filter((name) => !readme.includes(name))).toEqual([]);
  const { jobs } = parse(readFileSync('.github/workflows/publish.yml', 'utf8')) as {
    jobs: Record<string, { env?: object; steps: { run?: string; env?: object }[] }>;
  };
  const [job] = Object.values(jobs);
  const given = (run: string) =>
    Object.keys(job?.steps.find((step) => step.run === run)?.env ?? job?.env ?? {});
  expect(given('npm run build')).toEqual(NAMES);
  expect(given('.ci/run')).toEqual([]);
});
