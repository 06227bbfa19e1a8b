// @ts-check
// npm start: install what is missing, build what has changed, serve.
import { isCurrent } from './built.mjs';
import { install, run } from './install.mjs';

const SOURCES = [
  'src',
  'content',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
];

install();
if (isCurrent('dist', SOURCES, process.env))
  console.log('Nothing has changed since the last build');
else if (run('node', ['src/cli/build.ts']) !== 0) process.exit(1);
process.exit(run('node', ['src/cli/serve.ts']));
