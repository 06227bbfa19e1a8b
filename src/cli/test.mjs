// @ts-check
// npm test: installs what is missing, runs every layer, sums up. `npm test -- unit site` runs single layers.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { env, install, run, runBeside } from './install.mjs';

const RESULTS = 'test-results';

/** A layer that a test runner counts; two workers keep two cores busy.
 * @param {string} project @param {number} workers @returns {[string, string[]]} */
const vitest = (project, workers = 2) => [
  'vitest',
  [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--project',
    project,
    `--maxWorkers=${workers}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${RESULTS}/${project}.json`,
  ],
];

/** @typedef {Record<string, [string, string[]]>} Stage */

/** Stages in turn; the layers of one only read the sources, and run beside each other.
 * @type {Stage[]} */
const STAGES = [
  {
    types: ['astro', ['check', '--minimumFailingSeverity', 'hint']],
    lint: ['eslint', ['--max-warnings', '0', '.']],
    format: ['prettier', ['--check', '--log-level', 'warn', '.']],
    spelling: ['cspell', ['--no-progress', '--no-summary', '--config', '.cspell.json']],
  },
  { unit: vitest('unit') },
  { build: ['node', ['src/cli/build.ts']] },
  { site: vitest('site') },
  { browser: vitest('browser') },
];
/** @type {Stage[]} */
const FULL = [
  { programs: ['node', ['src/cli/programs.ts']] },
  { fuzz: vitest('fuzz') },
  { full: vitest('full', 1) },
];

const asked = process.argv.slice(2);
const stages = asked.includes('--full') ? [...STAGES, ...FULL] : STAGES;
const known = stages.flatMap((stage) => Object.keys(stage));
const names = asked.filter((name) => name !== '--full');
const unknown = names.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`No layer is called ${unknown.join(', ')}. Layers: ${known.join(', ')}`);
  process.exit(2);
}

install();
env['CI'] ??= '1';
// Types and lint read what Astro writes from the content; a fresh clone has none of it.
if (!existsSync('.astro/types.d.ts')) run('astro', ['sync']);
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

/** What a layer counted: its tests, or itself as one.
 * @param {string} name @param {boolean} succeeded */
function count(name, succeeded) {
  const file = `${RESULTS}/${name}.json`;
  if (!existsSync(file)) return { passed: Number(succeeded), failed: Number(!succeeded) };
  const { numPassedTests, numFailedTests, numTotalTests } = JSON.parse(readFileSync(file, 'utf8'));
  const unfinished = numTotalTests - numPassedTests - numFailedTests;
  const failed = numFailedTests + unfinished;
  // A file that cannot be loaded fails its layer without a test of its own.
  return { passed: numPassedTests, failed: failed || Number(!succeeded) };
}

/** @type {{ layer: string; passed: number; failed: number; seconds: number }[]} */
const rows = [];

/** Runs a layer and notes what it counted; beside others it prints when it ends.
 * @param {string} name @param {[string, string[]]} call @param {boolean} beside */
async function runLayer(name, call, beside) {
  const started = Date.now();
  if (!beside) console.log(`\n== ${name}`);
  const { code, printed } = beside ? await runBeside(...call) : { code: run(...call), printed: '' };
  if (beside) console.log(`\n== ${name}\n${printed.trimEnd()}`);
  const seconds = Math.round((Date.now() - started) / 100) / 10;
  rows.push({ layer: name, ...count(name, code === 0), seconds });
}

for (const stage of stages) {
  const wanted = Object.entries(stage).filter(([name]) => !names.length || names.includes(name));
  await Promise.all(wanted.map(([name, call]) => runLayer(name, call, wanted.length > 1)));
}

console.log('');
console.table(rows);
const total = (/** @type {'passed' | 'failed'} */ key) =>
  rows.reduce((sum, row) => sum + row[key], 0);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exit(total('failed') > 0 ? 1 : 0);
