import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { serve, useBrowser } from './browse.ts';
import { losses } from './losses.ts';

const visit = useBrowser();

// The full tests do this with a page of every kind.
it.each(['/', '/mechanisms/affective-touch/'])(
  'shows all of %s with each single asset blocked in turn',
  async (address) => {
    expect(await losses(visit, address)).toEqual([]);
  },
);

const planted = mkdtempSync(join(tmpdir(), 'planted-'));
writeFileSync(
  join(planted, 'index.html'),
  '<!doctype html><link rel="stylesheet" href="/x.css"><script type="module" src="/x.js"></script><main><p>shown</p></main>',
);
writeFileSync(join(planted, 'x.css'), 'main { opacity: 0 } .ready main { opacity: 1 }');
writeFileSync(join(planted, 'x.js'), 'document.documentElement.className = "ready"');
const visitPlanted = useBrowser(() => serve(planted));

it('would see a page that shows nothing until its script has run', async () => {
  expect(await losses(visitPlanted, '/')).toEqual([expect.stringContaining('/x.js: shown')]);
});
