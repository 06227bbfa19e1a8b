import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { FIRST_SCRIPT_SOURCE } from '../../src/lib/first-script.ts';
import { audit } from './axe.ts';
import { useBrowser } from './browse.ts';

const visit = useBrowser();

const open = async (page: Page) => {
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await dialog.getByRole('searchbox').waitFor();
  return dialog;
};
const settled = (page: Page, text: string) =>
  page.locator('.search-status', { hasText: `“${text}”` }).waitFor();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

describe('the dialog', () => {
  it('opens with a slash, answers "CT fibre" with its definition and lands on the term', async () => {
    const { page, context, trouble } = await visit('/mechanisms/affective-touch/');
    const dialog = await open(page);
    await dialog.getByRole('searchbox').fill('CT fibre');
    await settled(page, 'CT fibre');
    const first = dialog.locator('.found').first();
    expect(await first.innerText()).toMatch(/^C-tactile afferent\s+Also called CT fibre\s+A slow/);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('C-tactile afferent');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/glossary/c-tactile-afferent/');
    expect(trouble).toEqual([]);
    await context.close();
  });

  it('opens with Ctrl+K and with the button, and gives focus back when it closes', async () => {
    const { page, context } = await visit('/mechanisms/');
    const dialog = page.getByRole('dialog', { name: 'Search' });
    const link = page.getByRole('main').getByRole('link').first();
    await link.focus();
    await page.keyboard.press('Control+k');
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await link.evaluate((node) => node === document.activeElement)).toBe(true);
    const button = page.locator('[data-search-open]').first();
    await button.focus();
    await page.keyboard.press('Enter');
    await dialog.waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
    expect(await button.evaluate((node) => node === document.activeElement)).toBe(true);
    await context.close();
  });

  it('walks with Up and Down, takes letters back to the field and opens the first result with Enter', async () => {
    const { page, context } = await visit('/');
    const dialog = await open(page);
    await page.keyboard.type('oxytoci');
    await settled(page, 'oxytoci');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('oxytocin');
    await page.keyboard.type('n');
    expect(await dialog.getByRole('searchbox').inputValue()).toBe('oxytocin');
    await settled(page, 'oxytocin');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/glossary/oxytocin/');
    await context.close();
  });

  it('lands on the claim itself and closes when the claim is on this very page', async () => {
    const { page, context } = await visit('/mechanisms/affective-touch/');
    const dialog = await open(page);
    await dialog.getByRole('searchbox').fill('palm speed pleasantness');
    await settled(page, 'palm speed pleasantness');
    const claim = dialog.locator('a[href$="#palm-speed-curve"]');
    expect(await claim.locator('xpath=ancestor::li').innerText()).toMatch(
      /Contested|Supported|Emerging/,
    );
    await claim.click();
    await page.waitForURL('**/mechanisms/affective-touch/#palm-speed-curve');
    await dialog.waitFor({ state: 'hidden' });
    await context.close();
  });

  it('offers the word that was meant and searches for it', async () => {
    const { page, context } = await visit('/');
    const dialog = await open(page);
    await dialog.getByRole('searchbox').fill('nocicepton');
    await settled(page, 'nocicepton');
    expect(await dialog.locator('.found-link').first().innerText()).toBe('nociception');
    await dialog.getByRole('button', { name: 'nociception' }).click();
    await settled(page, 'nociception');
    await context.close();
  });

  it('answers from names while the full text is still on its way, and moves nothing when it comes', async () => {
    const { page, context } = await visit('/');
    await page.route('**/pagefind/*.pf_meta', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    const dialog = await open(page);
    await page.keyboard.type('stiffness');
    await dialog.locator('.found').first().waitFor({ timeout: 1000 });
    await page.waitForFunction(() => !document.querySelector('.found-room'));
    await page.keyboard.press('ArrowDown');
    const places = () =>
      dialog
        .locator('.found')
        .evaluateAll((rows) =>
          rows.map((row) => `${String(row.getBoundingClientRect().top)} ${row.textContent}`),
        );
    const before = await places();
    const selected = await focused(page);
    expect(before.length).toBeGreaterThan(1);
    await settled(page, 'stiffness');
    const after = await places();
    expect(after.length).toBeGreaterThan(before.length);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(await focused(page)).toBe(selected);
    await context.close();
  });

  it('does not open while somebody types', async () => {
    const { page, context } = await visit('/search/');
    await page.getByRole('searchbox').fill('and');
    await page.keyboard.press('/');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await context.close();
  });

  it.each([
    ['light', ['does it hurt to work', 'qqqqqqq']],
    ['dark', ['nocicepton']],
  ] as const)('has nothing for axe to find while it is open (%s)', async (colorScheme, texts) => {
    const { page, context } = await visit('/', { colorScheme });
    const dialog = await open(page);
    for (const text of texts) {
      await dialog.getByRole('searchbox').fill(text);
      await settled(page, text);
      expect(await audit(page)).toEqual([]);
    }
    await page.goto(new URL(`/search/?q=${texts[0]}`, page.url()).href);
    await page.locator('.found-link').first().waitFor();
    expect(await audit(page)).toEqual([]);
    await context.close();
  });

  it('fits a window of 320 pixels', async () => {
    const { page, context } = await visit('/', { viewport: { width: 320, height: 640 } });
    const dialog = await open(page);
    await dialog.getByRole('searchbox').fill('affective touch');
    await settled(page, 'affective touch');
    const wide = await dialog.evaluate((node) => node.scrollWidth > node.clientWidth);
    expect(wide).toBe(false);
    await context.close();
  });
});

describe('the search page', () => {
  it('keeps query, kind and lens in the address and reads them back', async () => {
    const { page, context } = await visit('/search/?q=pain&kind=mechanism&lens=contextual');
    await settled(page, 'pain');
    const kinds = await page
      .locator('.found')
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['kind']));
    expect(new Set(kinds)).toEqual(new Set(['Mechanism']));
    await page.getByRole('radio', { name: /^Any lens/ }).check({ force: true });
    await page.waitForURL('**/search/?q=pain&kind=mechanism');
    await page.getByRole('searchbox').fill('insula');
    await page.waitForURL('**/search/?q=insula&kind=mechanism');
    await context.close();
  });

  it('keeps what is typed before its script comes, and answers it', async () => {
    const { page, context } = await visit('/robots.txt');
    let come: (() => void) | undefined;
    const waiting = new Promise<void>((resolve) => (come = resolve));
    await page.route('**/assets/*.js', async (route) => {
      await waiting;
      await route.continue();
    });
    const opened = page.goto(new URL('/search/', page.url()).href);
    await page.getByRole('searchbox').fill('insula');
    come?.();
    await opened;
    await settled(page, 'insula');
    expect(await page.getByRole('searchbox').inputValue()).toBe('insula');
    await context.close();
  });

  it('counts results as many as it lists', async () => {
    const { page, context } = await visit('/search/?q=nocebo&kind=term');
    await settled(page, 'nocebo');
    const said = Number(/^\d+/.exec(await page.locator('.search-status').innerText())?.[0]);
    const more = page.getByRole('button', { name: /Show more/ });
    while ((await more.count()) > 0) await more.click();
    expect(await page.locator('.found').count()).toBe(said);
    const chip = await page.locator('.search-choice:has(:checked)').first().textContent();
    expect(chip).toBe(`Terms ${String(said)}`);
    await context.close();
  });

  it('says how many there are, and for nothing names the nearest terms and where to write', async () => {
    const { page, context } = await visit('/search/?q=fascia');
    await settled(page, 'fascia');
    expect(await page.locator('.search-status').innerText()).toMatch(
      /^\d+ results\s+for “fascia”$/,
    );
    await page.getByRole('searchbox').fill('xyfascqia');
    await settled(page, 'xyfascqia');
    expect(await page.locator('.search-nothing').innerText()).toContain('fascia');
    const suggest = page.getByRole('link', { name: 'Tell us what is missing' });
    expect(await suggest.getAttribute('href')).toBe('/about/corrections/');
    await context.close();
  });

  it('says without script where else to look', async () => {
    const { page, context } = await visit('/search/?q=touch', { javaScriptEnabled: false });
    const main = page.getByRole('main');
    expect(await main.innerText()).toContain('The glossary lists every term');
    expect(await main.getByRole('link', { name: 'bibliography' }).getAttribute('href')).toBe(
      '/bibliography/',
    );
    await context.close();
  });
});

it('works where no page may run WebAssembly and only the worker may', async () => {
  const { page, context } = await visit('/about/');
  const policy = {
    page: `default-src 'self'; script-src 'self' ${FIRST_SCRIPT_SOURCE}`,
    worker: "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
  };
  await context.route('**/*', async (route) => {
    const answer = await route.fetch();
    const isWorker = route.request().url().endsWith('pagefind-worker.js');
    const headers = {
      ...answer.headers(),
      'content-security-policy': isWorker ? policy.worker : policy.page,
    };
    await route.fulfill({ response: answer, headers });
  });
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|WebAssembly/.test(message.text())) refused.push(message.text());
  });
  await page.goto(page.url().replace('/about/', '/search/?q=rabbit'));
  await settled(page, 'rabbit');
  expect(await page.locator('.found').count()).toBeGreaterThan(1);
  const inPage = await page.evaluate(() => {
    try {
      new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
      return 'runs';
    } catch {
      return 'refused';
    }
  });
  expect(inPage).toBe('refused');
  expect(refused.filter((text) => /worker|style|script-src-elem/.test(text))).toEqual([]);
  await context.unrouteAll({ behavior: 'wait' });
  await context.close();
});
