/**
 * Measures the site beside a plain Starlight site of the same text, and with many more entries:
 * `npm run bench`. `npm run bench -- builds`, `pages` or `scale` measures one thing; `--runs 9` repeats more.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareBuilds, comparePages, LCP_SHARE, ourSite, type Contender } from './compare.ts';
import { growth } from './growth.ts';
import { makeScaled } from './scale.ts';
import { makeStarlight } from './starlight.ts';
import { time } from './time.ts';

const ADDRESSES = [
  '/mechanisms/nocebo/',
  '/outcomes/effectiveness/',
  '/glossary/insula/',
  '/bibliography/loken2009coding/',
];
const ENTRIES = [0, 500, 2_000];
const PARTS = ['builds', 'pages', 'scale'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '5' } },
});
const runs = Number(values.runs);
const parts = positionals.length > 0 ? positionals : PARTS;
const unknown = parts.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) {
  console.error(`No part is called ${unknown.join(', ')}. Parts: ${PARTS.join(', ')}`);
  process.exit(2);
}
const troubles: string[] = [];

const temporary: string[] = [];
const keep = (folder: string) => {
  temporary.push(folder);
  return folder;
};

async function besideStarlight() {
  const ours = ourSite(join(keep(mkdtempSync(join(tmpdir(), 'bench-'))), 'dist'));
  // Starlight's pages are made from ours, so ours are built first.
  time(ours.folder, ...ours.command);
  const folder = keep(makeStarlight(ours.output));
  const command = ['node_modules/astro/bin/astro.mjs', 'build', '--force', '--silent'];
  const output = join(folder, 'dist');
  const theirs: Contender = { name: 'Starlight', folder, command, output, dressed: false };
  if (parts.includes('builds')) {
    console.log(
      `\nBuilds in turn, ${String(runs)} each (ours also draws figures, PDFs, cards, data files)`,
    );
    console.table(compareBuilds(ours, theirs, runs));
  } else time(theirs.folder, ...theirs.command);
  if (!parts.includes('pages')) return;
  const rows = await comparePages(ours, theirs, ADDRESSES, runs);
  console.log(
    '\nPages, ours / Starlight, simulated phone on slow 4G, brotli, bytes with headers and fonts',
  );
  console.table(rows);
  for (const row of rows.filter((each) => each['LCP ratio'] > LCP_SHARE))
    troubles.push(
      `${row.address}: LCP is ${String(row['LCP ratio'])} of Starlight's, ${String(LCP_SHARE)} at most`,
    );
}

function withMoreEntries() {
  const sites = ENTRIES.map((entries) => {
    const folder = keep(makeScaled(entries));
    const output = join(folder, 'dist');
    return { entries, output, ...time(folder, 'src/cli/build.ts', '--outDir', output) };
  });
  const [base] = sites;
  if (!base) return;
  console.log('\nScale: made-up entries, half terms and half papers, each with a page of its own');
  console.table(
    sites.map(({ entries, seconds, peak, output }) => ({
      entries,
      seconds: seconds.toFixed(1),
      'seconds per 1,000': entries ? (((seconds - base.seconds) / entries) * 1_000).toFixed(1) : '',
      'peak MB': Math.round(peak),
      'pages that grew': growth(base.output, output).length,
    })),
  );
  const last = sites.at(-1) ?? base;
  troubles.push(...growth(base.output, last.output));
}

try {
  if (parts.some((part) => part !== 'scale')) await besideStarlight();
  if (parts.includes('scale')) withMoreEntries();
} finally {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
}
if (troubles.length > 0) {
  console.error(troubles.join('\n'));
  process.exitCode = 1;
}
