// @ts-check
// npm test: installs what is missing, runs every layer, sums up. `npm test -- unit site` runs single layers.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { env, install, run, runBeside } from './install.mjs';

const RESULTS = 'test-results';

/** A layer that a test runner counts; layers that wait for no browser keep two cores busy.
 * @param {string} project @param {number} workers @returns {[string, string[]]} */
const vitest = (project, workers = 1) => [
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

/** @type {Record<string, [string, string[]]>} */
const LAYERS = {
  types: ['astro', ['check', '--minimumFailingSeverity', 'hint']],
  lint: ['eslint', ['--max-warnings', '0', '.']],
  format: ['prettier', ['--check', '--log-level', 'warn', '.']],
  spelling: ['cspell', ['--no-progress', '--no-summary', '--config', '.cspell.json']],
  unit: vitest('unit', 2),
  build: ['node', ['src/cli/build.ts']],
  site: vitest('site', 2),
  browser: vitest('browser'),
};
/** Layers that only read the sources: they run beside each other, once the first layer has written Astro's types. */
const BESIDE = ['lint', 'format', 'spelling'];
/** @type {Record<string, [string, string[]]>} */
const FULL = { programs: ['node', ['src/cli/programs.ts']], full: vitest('full') };

const asked = process.argv.slice(2);
const full = asked.includes('--full');
const layers = full ? { ...LAYERS, ...FULL } : LAYERS;
const names = asked.filter((name) => name !== '--full');
const unknown = names.filter((name) => !(name in layers));
if (unknown.length > 0) {
  console.error(
    `No layer is called ${unknown.join(', ')}. Layers: ${Object.keys(layers).join(', ')}`,
  );
  process.exit(2);
}

install();
env['CI'] ??= '1';
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
const wanted = Object.entries(layers)
  .filter(([name]) => names.length === 0 || names.includes(name))
  .map(([name, call]) => ({ name, call }));

/** @param {string} name @param {number} started @param {boolean} succeeded */
function note(name, started, succeeded) {
  const seconds = Math.round((Date.now() - started) / 100) / 10;
  rows.push({ layer: name, ...count(name, succeeded), seconds });
}

/** @param {typeof wanted} group */
const beside = (group) =>
  Promise.all(
    group.map(async ({ name, call }) => {
      const started = Date.now();
      const { code, printed } = await runBeside(...call);
      console.log(`\n== ${name}\n${printed.trimEnd()}`);
      note(name, started, code === 0);
    }),
  );

for (const { name, call } of wanted.filter(({ name }) => !BESIDE.includes(name))) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  note(name, started, run(...call) === 0);
  if (name === 'types')
    await beside(wanted.splice(0).filter((layer) => BESIDE.includes(layer.name)));
}
await beside(wanted.filter(({ name }) => BESIDE.includes(name)));

console.log('');
console.table(rows);
const total = (/** @type {'passed' | 'failed'} */ key) =>
  rows.reduce((sum, row) => sum + row[key], 0);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exit(total('failed') > 0 ? 1 : 0);
