/** Records every new permanent address of the built site: `npm run permalinks`. Nothing is ever taken out. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compare, LOST_REMEDY, readLines } from '../lib/permalinks.ts';
import { readBuilt } from './addresses.ts';

const { values } = parseArgs({
  options: {
    site: { type: 'string', default: 'dist' },
    list: { type: 'string', default: 'content/permalinks.txt' },
  },
});
const recorded = existsSync(values.list) ? readLines(readFileSync(values.list, 'utf8')) : [];
const { lost, added } = compare(recorded, readBuilt(values.site));

if (lost.length > 0) {
  for (const address of lost) console.error(`${address} no longer resolves`);
  console.error(`\n${LOST_REMEDY}\nNothing was recorded.`);
  process.exitCode = 1;
} else {
  const lines = [...new Set([...recorded, ...added])].sort();
  writeFileSync(values.list, lines.map((line) => `${line}\n`).join(''));
  for (const address of added) console.log(`+ ${address}`);
  console.log(`${String(added.length)} addresses added, ${String(lines.length)} in all`);
}
