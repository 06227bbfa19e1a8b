/** Records every claim's sentence and grade: `npm run changes`. Refused while a change is not told in `changes.yaml`. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LISTS } from '../schemas/collections.ts';
import { checkContent } from './check.ts';
import { readContent } from './content.ts';
import { formatFault } from './fault.ts';
import { lockOf } from './lock.ts';

const { values } = parseArgs({ options: { content: { type: 'string', default: 'content' } } });
const root = resolve(values.content);
const { faults } = checkContent(root);

for (const fault of faults) console.error(formatFault(fault));
if (faults.length > 0) {
  console.error(`\n${String(faults.length)} mistakes in ${values.content}. Nothing was recorded.`);
  process.exitCode = 1;
} else {
  const { content } = readContent(root);
  const now = lockOf(content);
  const before = new Map(content.locked.map(({ id, data }) => [id, JSON.stringify(data)]));
  const added = now.filter(({ id }) => !before.has(id)).length;
  const changed = now.filter(
    (claim) => before.has(claim.id) && before.get(claim.id) !== JSON.stringify(claim),
  ).length;
  const gone = before.size - (now.length - added);
  writeFileSync(join(root, LISTS.locked.file), `${JSON.stringify(now, null, 2)}\n`);
  console.log(
    `${String(now.length)} claims recorded: ${String(added)} new, ${String(changed)} changed, ${String(gone)} withdrawn`,
  );
}
