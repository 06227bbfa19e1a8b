/** Finds the programs of others that judge the site in the full tests, and installs what is missing where it may. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/** Programs by name: the commands any of which will do, and Debian's package. Adding one is adding a row. */
const PROGRAMS = {
  pandoc: { commands: ['pandoc'], debian: 'pandoc' },
  biber: { commands: ['biber'], debian: 'biber' },
  bibutils: { commands: ['bib2xml'], debian: 'bibutils' },
  nginx: { commands: ['nginx'], debian: 'nginx-light' },
  wget: { commands: ['wget'], debian: 'wget' },
  java: { commands: ['java'], debian: 'default-jre-headless' },
  // Without windows: a browser with tabs also fetches an icon for them, which Lighthouse's simulation
  // lets share the line with the letters, as though a paint waited for it.
  'headless shell': {
    commands: ['chromium-headless-shell', 'chrome-headless-shell'],
    debian: 'chromium-headless-shell',
  },
  firefox: { commands: ['firefox-esr', 'firefox'], debian: 'firefox-esr' },
} as const;

/**
 * Packages of npm that only the full tests use. They are large and one of them downloads a Java when
 * its install script runs, so they are no dependency: they are fetched when asked for, without scripts.
 */
const JUDGES = {
  'vnu-jar': '26.9.27',
  '@mdn/mdn-http-observatory': '1.4.8',
  lighthouse: '13.5.0',
} as const;

export type Program = keyof typeof PROGRAMS;
export type Judge = keyof typeof JUDGES;

/** Where programs stand; Debian keeps servers where only an administrator looks. */
const folders = () => [
  ...(process.env['PATH'] ?? '').split(delimiter),
  '/usr/local/sbin',
  '/usr/sbin',
];

const isProgram = (path: string) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const locate = (program: Program) =>
  PROGRAMS[program].commands
    .flatMap((command) => folders().map((folder) => join(folder, command)))
    .find(isProgram);

const succeeds = (command: string, ...parameters: string[]) =>
  spawnSync(command, parameters, {
    stdio: 'ignore',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/** Asks Debian's package manager, with the rights there are. */
function aptInstall(packages: readonly string[]) {
  console.log(`Asking Debian's package manager for ${packages.join(', ')}`);
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...parameters: string[]) => {
    const [command = '', ...rest] = [...sudo, 'apt-get', ...parameters];
    return succeeds(command, ...rest);
  };
  // An update may fail where an install from what is known does not.
  apt('update');
  // One at a time, so that a package this system does not know stops no other.
  for (const name of packages) apt('install', '-y', '--no-install-recommends', name);
}

/** The path of a program, installed if need be; throws with what to do when it cannot be had. */
export function findProgram(program: Program): string {
  const { debian } = PROGRAMS[program];
  if (!locate(program)) aptInstall([debian]);
  const path = locate(program);
  if (path) return path;
  throw new Error(
    `The full tests need ${program}, which is missing. Install it (on Debian: apt-get install ${debian}) and run again.`,
  );
}

/** The folder of a package that judges the site, fetched from npm the first time; throws when npm cannot reach it. */
export function findJudge(judge: Judge): string {
  const version = JUDGES[judge];
  const root = resolve('node_modules/.cache/judges', `${judge.replace('/', '-')}-${version}`);
  const folder = join(root, 'node_modules', judge);
  if (existsSync(folder)) return folder;
  mkdirSync(root, { recursive: true });
  const parameters = ['install', '--prefix', root, '--ignore-scripts', '--omit=optional'];
  if (succeeds('npm', ...parameters, '--no-audit', '--no-fund', `${judge}@${version}`))
    return folder;
  throw new Error(
    `The full tests need the package ${judge}@${version}, which npm could not fetch. Is there a network?`,
  );
}

if (import.meta.main) {
  const missing = (Object.keys(PROGRAMS) as Program[]).filter((program) => !locate(program));
  if (missing.length > 0) aptInstall(missing.map((program) => PROGRAMS[program].debian));
  const absent = missing.filter((program) => !locate(program));
  if (absent.length > 0) {
    const packages = absent.map((program) => PROGRAMS[program].debian).join(' ');
    console.error(`Missing: ${absent.join(', ')}. On Debian: apt-get install ${packages}`);
    process.exitCode = 1;
  }
}
