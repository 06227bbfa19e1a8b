/** Finds a Chromium for the tests, or installs one: CHROMIUM_PATH, an installed one, Playwright's, Debian's. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Flags under which a browser talks to nobody but the site. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const succeeds = (command: string, ...parameters: string[]) =>
  spawnSync(command, parameters, { stdio: 'ignore', timeout: 300_000 }).status === 0;

const installed = () =>
  [process.env['CHROMIUM_PATH'] ?? '', ...INSTALLED].find((path) => existsSync(path));
const ours = () => [chromium.executablePath()].find((path) => existsSync(path));

/** Ways to come by a browser, tried in this order. */
const WAYS: (() => string | undefined)[] = [
  installed,
  ours,
  () => {
    console.log('No Chromium found: asking Playwright for one');
    succeeds(process.execPath, 'node_modules/playwright-core/cli.js', 'install', 'chromium');
    return ours();
  },
  () => {
    console.log("Asking Debian's package manager for one");
    if (succeeds('apt-get', 'update')) succeeds('apt-get', 'install', '-y', 'chromium');
    return installed();
  },
];

/** The path of a Chromium; throws with what to do when none can be had. */
export function findBrowser(): string {
  for (const way of WAYS) {
    const path = way();
    if (path) return path;
  }
  throw new Error(
    'No Chromium can be had. Install Chrome or Chromium, or set CHROMIUM_PATH to one, and run again.',
  );
}
