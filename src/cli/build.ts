/** Checks all content and builds the site: `npm run build`. A mistake in content stops it before anything is built. */
import { execFileSync, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { noteBuild } from './built.mjs';

/** Seconds since 1970 of the commit, so that two builds of one commit are alike. */
function commitTime(): string {
  try {
    return execFileSync('git', ['log', '-1', '--format=%ct'], {
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
  } catch {
    return '0'; // not a git checkout: dates come from content alone
  }
}

const env: NodeJS.ProcessEnv = {
  ...process.env,
  NODE_ENV: 'production',
  ASTRO_TELEMETRY_DISABLED: '1',
  SOURCE_DATE_EPOCH: process.env['SOURCE_DATE_EPOCH'] ?? commitTime(),
};
const run = (...parameters: string[]) => {
  const { status } = spawnSync(process.execPath, parameters, { stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
};

run('src/check/main.ts');
// --force: a tightened schema must not pass on a warm cache
run(
  resolve('node_modules/astro/bin/astro.mjs'),
  'build',
  '--force',
  '--silent',
  ...process.argv.slice(2),
);
if (process.argv.length === 2) {
  noteBuild('dist', env);
  console.log('Built into dist/');
}
