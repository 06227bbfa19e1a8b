import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesOf } from '../site/built.ts';

/** Hashes of every file of a build made in a folder, time zone and language of its own. */
function build(TZ: string, LANG: string): Record<string, string> {
  const folder = join(mkdtempSync(join(tmpdir(), 'build-')), 'dist');
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], TZ, LANG, LC_ALL: LANG };
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/build.ts', '--outDir', folder], {
    env,
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  const hashes = Object.fromEntries(
    filesOf(folder)
      .sort()
      .map((file) => [file, hash(file)]),
  );
  rmSync(folder, { recursive: true });
  return hashes;
}

it('builds the same bytes in another folder, time zone and language', () => {
  const first = build('UTC', 'C.UTF-8');
  expect(Object.keys(first).length).toBeGreaterThan(700);
  expect(build('Asia/Tokyo', 'de_DE.UTF-8')).toEqual(first);
});
