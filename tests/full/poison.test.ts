import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIRST_SCRIPT } from '../../src/lib/first-script.ts';
import { serve, useBrowser } from '../browser/browse.ts';
import { crawl } from '../browser/crawl.ts';
import { JUDGES } from '../lib/inert.ts';
import { filesOf } from '../site/built.ts';
import { buildPoisoned } from './poison.ts';

let folder: string;
let files: string[];

beforeAll(() => {
  const built = buildPoisoned();
  console.log(`${String(built.poisoned)} texts poisoned`);
  expect(built.poisoned).toBeGreaterThan(5000);
  ({ folder } = built);
  files = filesOf(folder);
  // Browsers ask for it where a document names no icon, as a figure opened by itself does.
  if (!existsSync(join(folder, 'favicon.ico'))) writeFileSync(join(folder, 'favicon.ico'), '');
}, 600_000);
afterAll(() => {
  rmSync(dirname(folder), { recursive: true });
});

/** Files that the browser itself reads below. */
const READ = /\.(html|svg|xml|atom)$/;
/** Files that hold no text of the content, or none that anything interprets. */
const PLAIN =
  /\.(js|css|png|avif|pdf|ico|woff2|txt|webmanifest)$|^\/pagefind\/|^\/_(headers|nginx\.conf)$/;

const count = (file: string, pattern: RegExp) =>
  existsSync(file) ? (readFileSync(file, 'utf8').match(pattern)?.length ?? 0) : 0;
/** How a kind of file is judged; how many records it has is read from the sound site. A new format is a new row. */
const BY_ENDING: Record<string, (text: string, sound: string) => string[]> = {
  bib: (text, sound) => JUDGES.bibtex(text, count(sound, /^\s*@\w+\s*\{/gm)),
  csv: JUDGES.csv,
  json: (text) => (JSON.parse(text) === undefined ? ['no JSON'] : []),
  jsonld: (text) => (JSON.parse(text) === undefined ? ['no JSON'] : []),
  ris: (text, sound) => JUDGES.ris(text, count(sound, /^TY {2}- /gm)),
  ttl: JUDGES.turtle,
};

it('has a judge for every kind of file and nothing for it to find', () => {
  const findings = files
    .filter((file) => !READ.test(file) && !PLAIN.test(file))
    .flatMap((file) => {
      const judge = BY_ENDING[file.split('.').at(-1) ?? ''];
      const text = readFileSync(join(folder, file), 'utf8');
      const found = judge ? judge(text, join('dist', file)) : ['no judge for this kind of file'];
      return found.map((what) => `${file}: ${what}`);
    });
  expect(findings).toEqual([]);
});

/** Elements and attributes of an open document that content could have smuggled in; the first script is ours. */
const smuggled = (page: Page) =>
  page.evaluate((own) => {
    // Chromium shows a feed as text, in an element of its own.
    const shown = location.pathname.endsWith('.atom')
      ? new DOMParser().parseFromString(document.body.innerText, 'application/xml')
      : document;
    return [...shown.querySelectorAll('*')].flatMap((node) => {
      const attributes = [...node.attributes].filter(
        ({ name, value }) =>
          /^on|^style$|^autofocus$/.test(name) ||
          (/^(href|src|action|formaction|xlink:href)$/.test(name) &&
            /^\s*(javascript|data|vbscript):/i.test(value)),
      );
      const foreign =
        /^(iframe|object|embed|base|parsererror|foreignobject)$/i.test(node.localName) ||
        (node.localName === 'script' &&
          !node.hasAttribute('src') &&
          node.textContent !== own &&
          node.getAttribute('type') !== 'application/ld+json');
      const data = node.getAttribute('type') === 'application/ld+json' ? node.textContent : '{}';
      JSON.parse(data);
      return [
        ...attributes.map(({ name }) => `${node.localName} with ${name}`),
        ...(foreign ? [node.localName] : []),
      ];
    });
  }, FIRST_SCRIPT);

describe('in a browser without the policy, so that what got in would run', () => {
  const visit = useBrowser(() => serve(folder));
  const bare = (address: string) => visit(address, { bypassCSP: true });

  it('runs nothing, asks for nothing and smuggles nothing in on any page, figure or feed', async () => {
    const addresses = files
      .filter((file) => READ.test(file))
      .map((file) => file.replace(/\/index\.html$/, '/'));
    expect(addresses.length).toBeGreaterThan(700);
    expect((await crawl(bare, addresses, smuggled)).findings).toEqual([]);
  });

  it('shows what is found as text', async () => {
    const { page, context, trouble } = await bare('/search/?q=alert');
    page.on('dialog', (dialog) => {
      trouble.push(`a dialog opened: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.locator('main li a').first().waitFor();
    expect(await smuggled(page)).toEqual([]);
    expect(trouble).toEqual([]);
    await context.close();
  });
});

describe('a page with what an attack would leave', () => {
  const planted = mkdtempSync(join(tmpdir(), 'planted-'));
  writeFileSync(
    join(planted, 'index.html'),
    '<!doctype html><title>x</title><p><img src=x onerror=alert(1)><a href="javascript:alert(1)">x</a>',
  );
  const visit = useBrowser(() => serve(planted));

  it('is found out', async () => {
    const { findings } = await crawl(
      (address) => visit(address, { bypassCSP: true }),
      ['/'],
      smuggled,
    );
    const text = findings.join('\n');
    for (const what of ['img with onerror', 'a with href', 'a dialog opened: 1']) {
      expect(text).toContain(what);
    }
  });
});
