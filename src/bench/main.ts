/**
 * Measures the site beside a plain Starlight site of the same text, and with many more entries:
 * `npm run bench`. `npm run bench -- builds`, `pages` or `scale` measures one thing; `--runs 9` repeats more.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareBuilds, comparePages, LCP_SHARE, ourSite } from './compare.ts';
import { growth } from './growth.ts';
import { makeScaled } from './scale.ts';
import { makeStarlight, STARLIGHTS } from './starlight.ts';
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
  const sites = [ours, makeStarlight(ours.output, 'plain'), makeStarlight(ours.output, 'lean')];
  for (const { folder } of sites.slice(1)) keep(folder);
  if (parts.includes('builds')) {
    console.log(
      `\nBuilds in turn, ${String(runs)} each (ours also draws figures, PDFs, cards, data files)`,
    );
    console.table(compareBuilds(sites, runs));
  } else for (const { folder, command } of sites.slice(1)) time(folder, ...command);
  if (!parts.includes('pages')) return;
  const rows = await comparePages(sites, ADDRESSES, runs);
  console.log('\nPages, simulated phone on slow 4G, brotli, bytes with headers and fonts');
  console.table(rows);
  for (const row of rows)
    if (row.site === STARLIGHTS.plain && row['ours / it'] > LCP_SHARE)
      troubles.push(
        `${row.address}: LCP is ${String(row['ours / it'])} of Starlight's, ${String(LCP_SHARE)} at most`,
      );
}

function withMoreEntries() {
  const sites = ENTRIES.map((entries) => {
    const folder = keep(makeScaled(entries));
    const output = join(folder, 'dist');
    return { entries, output, ...time(folder, 'src/cli/build.ts', '--outDir', output) };
  });
  const [base, few, many] = sites;
  if (!base || !few || !many) return;
  console.log('\nScale: made-up entries, half terms and half papers, each with a page of its own');
  console.table(
    sites.map(({ entries, seconds, peak }) => ({
      entries,
      seconds: seconds.toFixed(1),
      'seconds per 1,000': entries ? (((seconds - base.seconds) / entries) * 1_000).toFixed(1) : '',
      'peak MB': Math.round(peak),
    })),
  );
  // The first made-up entries change the neighbours of real ones; those after them may change nothing.
  const grown = growth(few.output, many.output);
  console.log(
    `Pages that grew from ${String(few.entries)} to ${String(many.entries)} entries: ${String(grown.length)}`,
  );
  troubles.push(...grown);
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
