// @ts-check
// npm start: install what is missing, build what has changed, serve.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { install, run } from './install.mjs';

const SOURCES = [
  'src',
  'content',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
];

/** When a file, or anything in a folder, last changed.
 * @param {string} path @returns {number} */
function changed(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => changed(`${path}/${name}`)));
}

const isBuilt = () =>
  existsSync('dist/built.json') &&
  statSync('dist/built.json').mtimeMs > Math.max(...SOURCES.map(changed));

install();
if (isBuilt()) console.log('Nothing has changed since the last build');
else if (run('node', ['src/cli/build.ts']) !== 0) process.exit(1);
process.exit(run('node', ['src/cli/serve.ts']));
