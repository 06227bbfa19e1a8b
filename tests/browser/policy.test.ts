import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DENIED, headersFor } from '../../src/lib/headers.ts';
import { pagesOf } from '../site/built.ts';
import { serve, useBrowser } from './browse.ts';
import { crawl, sampleOf, storedBy } from './crawl.ts';

const visit = useBrowser();
const addresses = pagesOf('dist').map(({ address }) => address);
const NOTHING = { cookies: [], kept: [] };

it('keeps to the policy on pages of every kind, asks no other host and stores nothing', async () => {
  const sample = sampleOf(addresses, 3);
  expect(sample.length).toBeGreaterThan(30);
  expect(await crawl(visit, sample)).toEqual({ findings: [], stored: NOTHING });
});

it('searches under the policy without a violation and stores nothing of it', async () => {
  const { page, context, trouble } = await visit('/search/?q=oxytocin');
  await page.locator('main li a').first().waitFor();
  expect(trouble).toEqual([]);
  expect(await storedBy(page)).toEqual(NOTHING);
  await context.close();
});

it('allows no page WebAssembly, evaluation or inline code', async () => {
  const { page, context } = await visit('/search/');
  const refused = await page.evaluate(async () => {
    // What a debugger evaluates is free of the policy; what a timer runs is not.
    await new Promise((resolve) => setTimeout(resolve));
    const throws = (run: () => unknown) => {
      try {
        run();
        return false;
      } catch {
        return true;
      }
    };
    const inline = document.createElement('script');
    inline.textContent = 'document.title = "taken over"';
    document.body.append(inline);
    return {
      wasm: throws(() => new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))),
      evaluation: throws(() => window.eval('1')),
      inline: document.title !== 'taken over',
    };
  });
  expect(refused).toEqual({ wasm: true, evaluation: true, inline: true });
  await context.close();
});

it('stores the chosen colours and nothing else, and forgets them when the system decides again', async () => {
  const { page, context } = await visit('/about/privacy/');
  await page.getByRole('radio', { name: 'Dark' }).check();
  expect(await storedBy(page)).toEqual({ cookies: [], kept: ['theme'] });
  await page.getByRole('radio', { name: 'Auto' }).check();
  expect(await storedBy(page)).toEqual(NOTHING);
  await context.close();
});

it('may use no feature of the browser that it denies, but may copy an address', async () => {
  const { page, context } = await visit('/');
  const allowed = await page.evaluate(() =>
    (
      document as unknown as { featurePolicy: { allowedFeatures: () => string[] } }
    ).featurePolicy.allowedFeatures(),
  );
  expect(allowed.filter((feature) => DENIED.includes(feature))).toEqual([]);
  expect(allowed).toContain('clipboard-write');
  await context.close();
});

it.each(['/', '/glossary/', '/figures/atlas.svg', '/pagefind/pagefind-worker.js', '/nowhere/'])(
  'sends with %s what the table says',
  async (address) => {
    const { page, context } = await visit('/favicon.svg');
    const { origin } = new URL(page.url());
    const sent = (await context.request.get(origin + address)).headers();
    for (const [name, value] of Object.entries(headersFor(address))) {
      expect(sent[name.toLowerCase()], name).toBe(value);
    }
    await context.close();
  },
);

it('says that an address leads nowhere with status 404, too', async () => {
  const { page, context } = await visit('/');
  expect((await context.request.get(new URL('/nowhere/', page.url()).href)).status()).toBe(404);
  await context.close();
});

describe('a crawl of a page that breaks every rule', () => {
  const folder = mkdtempSync(join(tmpdir(), 'planted-'));
  writeFileSync(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><title>Planted</title><script src="/keep.js"></script>
     <script>alert(1)</script><p style="color:red">x</p><img src="http://127.0.0.1:9/x.png" onerror="alert(2)">`,
  );
  writeFileSync(
    join(folder, 'keep.js'),
    'document.cookie = "a=1"; localStorage.setItem("b", "2");',
  );
  const open = useBrowser(() => serve(folder));

  it.each([
    ['inline script', 'inline script'],
    ['inline style', 'inline style'],
    ['another host', 'left the site: http://127.0.0.1:9/x.png'],
  ])('finds the %s', async (_, finding) => {
    const { findings } = await crawl(open, ['/']);
    expect(findings.join('\n')).toContain(finding);
  });

  it('finds what it stored', async () => {
    const { stored } = await crawl(open, ['/']);
    expect(stored).toEqual({ cookies: ['a'], kept: ['b'] });
  });
});
