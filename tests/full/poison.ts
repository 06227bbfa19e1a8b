import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { z } from 'astro/zod';
import { parse, stringify } from 'yaml';
import { leaves } from '../../src/check/leaves.ts';
import { splitFrontmatter } from '../../src/lib/frontmatter.ts';
import { FOLDERS, LISTS } from '../../src/schemas/collections.ts';
import { ATTACKS } from '../lib/inert.ts';

/** The attack itself would stop the file from being read at all, or the line from being one. */
const attacks = ATTACKS.filter((text) => !text.includes('\u0000'));

/** How many texts of the content were poisoned. */
let poisoned = 0;

const at = (data: unknown, path: (string | number)[]) =>
  path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], data);

/** Poisons every text of a record that its schema lets hold any text, each with another attack. */
function poison<Data>(schema: z.ZodType, record: Data): Data {
  const data = structuredClone(record);
  for (const { path, text } of leaves(data)) {
    const parent = at(data, path.slice(0, -1)) as Record<string | number, unknown>;
    const key = path.at(-1) ?? '';
    parent[key] = `${attacks[poisoned % attacks.length] ?? ''}${text}`;
    if (key === 'id' || !schema.safeParse(data).success) parent[key] = text;
    else poisoned += 1;
  }
  return data;
}

/** Every attack as words of prose that are no code: what a writer can type past the checker of syntax. */
const prose = attacks
  .map((text) =>
    text.replaceAll(/[<>{}[\]\\&*_`~|\r\n]/g, (sign) => `&#${String(sign.charCodeAt(0))};`),
  )
  .join(' ');

function poisonContent(root: string) {
  for (const [folder, schema] of Object.entries(FOLDERS)) {
    for (const name of readdirSync(join(root, folder))) {
      const file = join(root, folder, name);
      const split = splitFrontmatter(readFileSync(file, 'utf8'));
      if (!split) throw new Error(`${file} has no frontmatter`);
      const data = poison(schema, parse(split.yaml) as object);
      writeFileSync(file, `---\n${stringify(data)}---\n${split.body}\n\n${prose}\n`);
    }
  }
  for (const { file, schema } of Object.values(LISTS)) {
    const path = join(root, file);
    const records = parse(readFileSync(path, 'utf8')) as object[];
    const data = records.map((record) => poison(schema, record));
    writeFileSync(path, file.endsWith('.json') ? JSON.stringify(data) : stringify(data));
  }
}

/** Builds the site, past the checker, from content in which every text is poisoned; returns its folder and how many were. Throws when the build fails. */
export function buildPoisoned(): { folder: string; poisoned: number } {
  const root = mkdtempSync(join(tmpdir(), 'poison-'));
  for (const part of [
    'src',
    'public',
    'content',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
  ]) {
    cpSync(part, join(root, part), { recursive: true });
  }
  // One link a package, so that what the build caches stays in the copy.
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((name) => !name.startsWith('.'))) {
    symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name));
  }
  poisonContent(join(root, 'content'));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('node_modules/astro/bin/astro.mjs'), 'build', '--force', '--silent'],
    {
      cwd: root,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        NODE_ENV: 'production',
        ASTRO_TELEMETRY_DISABLED: '1',
        SOURCE_DATE_EPOCH: '0',
      },
    },
  );
  if (status !== 0) throw new Error(`The poisoned site does not build:\n${stdout}${stderr}`);
  return { folder: join(root, 'dist'), poisoned };
}
