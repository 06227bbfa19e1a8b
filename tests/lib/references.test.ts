import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { authorYear, formatAll, STYLE_IDS } from '../../src/lib/citation.ts';
import { citation } from './samples.ts';

/** References that styles get wrong: each was read against the manual of its style. */
const AWKWARD = JSON.parse(
  readFileSync('tests/golden/references/awkward.json', 'utf8'),
) as Parameters<typeof citation>[1][];
const records = AWKWARD.map((record, index) => citation(`awkward${String(index)}`, record));

it.each(STYLE_IDS)('formats 25 awkward references in %s as its manual says', async (style) => {
  const formatted = formatAll(records, style);
  const text = records.map(({ id }) => `${id}\n${formatted.get(id) ?? ''}`).join('\n\n');
  await expect(`${text}\n`).toMatchFileSnapshot(`../golden/references/${style}.txt`);
});

it('labels them so that a reader can tell them apart', async () => {
  const labels = authorYear(records);
  const text = records.map(({ id }) => `${id}: ${labels.get(id) ?? ''}`).join('\n');
  await expect(`${text}\n`).toMatchFileSnapshot('../golden/references/labels.txt');
});
