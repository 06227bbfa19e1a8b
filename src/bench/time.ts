import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a build took. */
export interface Cost {
  seconds: number;
  /** Most memory of its largest process, in MB. */
  peak: number;
}

/** Runs a build with this Node in a folder and returns what it took; throws with its last words when it fails. */
export function time(folder: string, ...parameters: string[]): Cost {
  const notes = mkdtempSync(join(tmpdir(), 'peak-'));
  const PEAK_FILE = join(notes, 'peak');
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, parameters, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_OPTIONS: `--import=${new URL('peak.mjs', import.meta.url).href}`,
      PEAK_FILE,
    },
  });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0)
    throw new Error(`The build in ${folder} failed:\n${(stdout + stderr).slice(-4000)}`);
  const peaks = readFileSync(PEAK_FILE, 'utf8').trim().split('\n').map(Number);
  rmSync(notes, { recursive: true });
  return { seconds, peak: Math.max(...peaks) / 1024 };
}
