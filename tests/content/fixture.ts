import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const BASE = 'tests/content/base';

/** A file of the sound fixture and what is done to its text. */
export type Spoil = Record<string, (text: string) => string>;

/** Replaces a text that must be there, so that a fixture cannot silently stay sound. */
export const swap = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`The fixture does not hold "${from}"`);
  return text.replace(from, to);
};

/** Runs the checker as the build does over the sound fixture with some files spoilt. */
export function check(spoil: Spoil): { status: number | null; output: string } {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(BASE, folder, { recursive: true });
  for (const [file, change] of Object.entries(spoil)) {
    const path = join(folder, file);
    const before = file in SOUND ? readFileSync(path, 'utf8') : '';
    writeFileSync(path, change(before));
  }
  const run = spawnSync(process.execPath, ['src/check/main.ts', '--content', folder], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  return { status: run.status, output: run.stderr };
}

/** Files of the sound fixture; any other name in a spoil is a new file. */
const SOUND: Record<string, true> = {
  'mechanisms/slow-touch.mdx': true,
  'outcomes/does-it-help.mdx': true,
  'glossary/slow-fibre.mdx': true,
  'pages/about.mdx': true,
  'citations.json': true,
  'misconceptions.yaml': true,
  'changes.yaml': true,
  'retired.yaml': true,
  'claims.lock.json': true,
  'lenses/specific.mdx': true,
};
