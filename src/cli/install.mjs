// @ts-check
// Runs on Node 20, before anything is installed: no TypeScript, no packages.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

const BIN = resolve('node_modules/.bin');
const RECORD = 'node_modules/.package-lock.json';
/** `import.meta.main` and `RegExp.escape`, which the commands use. */
const OLDEST = { major: 24, minor: 2 };

const age = (/** @type {string} */ file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

/** The environment in which the project's own Node and programs come first.
 * @type {NodeJS.ProcessEnv} */
export const env = {
  ...process.env,
  PATH: `${BIN}${delimiter}${process.env.PATH ?? ''}`,
  ASTRO_TELEMETRY_DISABLED: '1',
};

/**
 * Runs a program with the project's Node and returns its exit code.
 * @param {string} command @param {string[]} parameters
 */
export function run(command, parameters) {
  const shell = process.platform === 'win32';
  return spawnSync(command, parameters, { stdio: 'inherit', env, shell }).status ?? 1;
}

/**
 * Runs a program beside others: resolves to its exit code and all that it printed.
 * @param {string} command @param {string[]} parameters
 * @returns {Promise<{ code: number, printed: string }>}
 */
export const runBeside = (command, parameters) =>
  new Promise((resolve) => {
    const child = spawn(command, parameters, { env, shell: process.platform === 'win32' });
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => (printed += text));
    child.on('error', (error) => (printed += error.message));
    child.on('close', (code) => resolve({ code: code ?? 1, printed }));
  });

/** Installs what is missing and makes sure that the project's Node is new enough; ends the process when it is not. */
export function install() {
  if (age(RECORD) < Math.max(age('package.json'), age('package-lock.json'))) {
    console.log('Installing what is missing (a minute or two the first time)');
    if (run('npm', ['install', '--no-audit', '--no-fund']) !== 0) {
      console.error('npm install failed. Is there a network, and may npm reach its registry?');
      process.exit(1);
    }
  }
  const version = spawnSync('node', ['--version'], {
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const [major = 0, minor = 0] = version.stdout.slice(1).split('.').map(Number);
  if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return;
  console.error(
    `The site needs Node ${OLDEST.major}.${OLDEST.minor} or newer and found ${version.stdout.trim()}.\n` +
      'It normally installs its own. If npm runs with --ignore-scripts, run: npm rebuild node',
  );
  process.exit(1);
}
