import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const MODULE = new URL('../../src/cli/apart.ts', import.meta.url).href;

it('stops serving when the process that asked for it ends without a word', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'apart-'));
  const [asker, seen] = [join(folder, 'asker.mjs'), join(folder, 'seen.json')];
  writeFileSync(join(folder, 'index.html'), 'here');
  writeFileSync(
    asker,
    `import { writeFileSync } from 'node:fs';
    import { hostApart } from '${MODULE}';
    const { origin } = await hostApart('${folder}', false);
    const text = await (await fetch(origin)).text();
    writeFileSync('${seen}', JSON.stringify({ origin, text }));
    process.exit();`,
  );
  spawnSync(process.execPath, [asker], { stdio: 'ignore' });
  const { origin = '', text } = JSON.parse(readFileSync(seen, 'utf8')) as Record<string, string>;
  expect(text).toBe('here');
  const answers = () =>
    fetch(origin).then(
      () => true,
      () => false,
    );
  await expect.poll(answers).toBe(false);
});
