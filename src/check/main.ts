import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from './check.ts';
import { formatFault } from './fault.ts';

const { values } = parseArgs({ options: { content: { type: 'string', default: 'content' } } });
const started = performance.now();
const { faults, records } = checkContent(resolve(values.content));

for (const fault of faults) console.error(formatFault(fault));

const seconds = ((performance.now() - started) / 1000).toFixed(1);
if (faults.length > 0) {
  console.error(`\n${String(faults.length)} mistakes in ${values.content}. Nothing was built.`);
  process.exitCode = 1;
} else {
  console.log(`${String(records)} records checked in ${seconds} s, no mistakes`);
}
