// @ts-check
// What a build was made with, noted in it, so that npm start knows when to build again.
// Runs on Node 20, before anything is installed: no TypeScript, no packages.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const RECORD = 'built.json';

/** What changes the pages of a build besides its sources; the README explains each. */
export const SETTINGS = ['SITE_URL', 'BASE_PATH', 'REPORT_URL', 'SECURITY_CONTACT'];

/** @typedef {Readonly<Record<string, string | undefined>>} Settings */

/** The settings in an environment as JSON, always in the same order.
 * @param {Settings} environment */
const settingsIn = (environment) => JSON.stringify(environment, SETTINGS);

/** Notes in a built folder with which settings it was made.
 * @param {string} folder @param {Settings} environment */
export const noteBuild = (folder, environment) =>
  writeFileSync(join(folder, RECORD), settingsIn(environment));

/** The settings with which a folder was built; none where it notes none.
 * @param {string} folder @returns {Settings} */
export const builtWith = (folder) =>
  existsSync(join(folder, RECORD)) ? JSON.parse(readFileSync(join(folder, RECORD), 'utf8')) : {};

/** When a file, or anything in a folder, last changed, in ms since 1970.
 * @param {string} path @returns {number} */
function changed(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => changed(join(path, name))));
}

/** Whether a folder was built with these settings after the last change of any source.
 * @param {string} folder @param {string[]} sources @param {Settings} environment */
export const isCurrent = (folder, sources, environment) =>
  existsSync(join(folder, RECORD)) &&
  readFileSync(join(folder, RECORD), 'utf8') === settingsIn(environment) &&
  changed(join(folder, RECORD)) > Math.max(...sources.map(changed));
