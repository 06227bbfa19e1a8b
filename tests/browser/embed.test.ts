import { createServer } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../../src/cli/serve.ts';
import { audit } from './axe.ts';
import { copied, delayFonts, useBrowser } from './browse.ts';

const visit = useBrowser();
const GRANTED = { permissions: ['clipboard-read', 'clipboard-write'] };
const PAGE = '/mechanisms/affective-touch/';

describe('framed by another site', () => {
  /** A page of another origin that frames whatever its address asks for. */
  const host = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://host.test').searchParams;
    response.setHeader('Content-Type', 'text/html');
    response.end(
      `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
       <meta name="color-scheme" content="light dark"><title>Course</title>${asked.get('code') ?? ''}`,
    );
  });
  let origin = '';
  beforeAll(async () => {
    origin = `http://127.0.0.1:${String(await listen(host, 4810))}`;
  });
  afterAll(() => {
    host.close();
    host.closeAllConnections();
  });

  /** Opens the other site with lines of HTML in it, fonts so many ms late; what stands in its frame, and what the console said. */
  async function frame(code: string, options: Parameters<typeof visit>[1] = {}, lettersLate = 0) {
    const { page, context } = await visit('/favicon.svg', options);
    if (lettersLate > 0) await delayFonts(page, lettersLate);
    const trouble: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') trouble.push(message.text());
    });
    await page.goto(`${origin}/?code=${encodeURIComponent(code)}`, { waitUntil: 'networkidle' });
    const inside = page.frames()[1];
    return { page, context, trouble, inside };
  }
  const siteOf = (page: Page) => new URL(page.url()).origin;
  const plain = (address: string) => `<iframe src="${address}" width="100%" height="400"></iframe>`;

  /** Copies the code that a page of the site gives, for the site as it is served here. */
  async function codeOf(address: string, id: string) {
    const { page, context } = await visit(address);
    const code = (await page.locator(`#${id}`).textContent()) ?? '';
    const site = siteOf(page);
    await context.close();
    return code.replace(/http:\/\/localhost:\d+/, site);
  }

  it.each(
    [
      [`/use${PAGE}`, 'code-velocity-tuning', 'Supported'],
      ['/glossary/insula/', 'embed-term-insula', 'Insula'],
      [`/use${PAGE}`, 'embed-figure-chain-affective-touch', 'In words'],
    ].flatMap(([address = '', id = '', words = '']) =>
      // Letters that come late are not shown at all, and those in their place are wider.
      [0, 1_000].map((late) => [address, id, late, words] as const),
    ),
  )(
    'shows with the code of %s (%s) all of it at 320 px, letters %i ms late',
    async (address, id, late, words) => {
      const code = await codeOf(address, id);
      const { inside, context, trouble } = await frame(
        code,
        { viewport: { width: 320, height: 800 } },
        late,
      );
      expect(await inside?.locator('body').innerText()).toContain(words);
      const overflow = await inside?.evaluate(() => {
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
        return [scrollWidth - clientWidth, scrollHeight - clientHeight];
      });
      expect(overflow).toEqual([0, 0]);
      expect(trouble).toEqual([]);
      await context.close();
    },
  );

  it.each(['light', 'dark'] as const)(
    'follows the colours of a reader who has it %s',
    async (colorScheme) => {
      const { page, context } = await visit('/favicon.svg');
      const site = siteOf(page);
      await context.close();
      const framed = await frame(plain(`${site}/embed/term/insula/`), { colorScheme });
      const colour = await framed.inside?.evaluate(
        () => getComputedStyle(document.body).backgroundColor,
      );
      expect(colour).toBe({ light: 'rgb(255, 255, 255)', dark: 'rgb(28, 35, 38)' }[colorScheme]);
      await framed.context.close();
    },
  );

  it.each([PAGE, '/figures/atlas/', `/use${PAGE}`])('refuses to show %s', async (address) => {
    const { page, context } = await visit('/favicon.svg');
    const site = siteOf(page);
    await context.close();
    const framed = await frame(plain(site + address));
    expect(framed.trouble.join('\n')).toMatch(/frame-ancestors|X-Frame-Options/);
    expect(framed.inside?.url()).not.toContain(address);
    await framed.context.close();
  });
});

describe('a claim', () => {
  it('is copied as a sentence from beside its pilcrow, by keyboard alone', async () => {
    const { page, context, trouble } = await visit(PAGE, GRANTED);
    await page.locator('#velocity-tuning .pilcrow').focus();
    await page.keyboard.press('Enter');
    const button = page.getByRole('button', { name: 'Copy it as a sentence' });
    await button.waitFor();
    expect(await button.evaluate((node) => node === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'Sentence copied' }).waitFor();
    expect(await button.count()).toBe(0);
    expect(trouble).toEqual([]);
    const text = await copied(page);
    expect(text).toMatch(
      /^“Recorded from single nerve .* second\.” \(Supported; How Massage Works, http:.*\/mechanisms\/affective-touch\/#velocity-tuning\)$/,
    );
    await context.close();
  });

  it('is highlighted where an address leads to it', async () => {
    const { page, context } = await visit(`${PAGE}#velocity-tuning`);
    const tint = (id: string) =>
      page.locator(`#${id}`).evaluate((node) => getComputedStyle(node).backgroundColor);
    const other = await page.locator('.claim:not(:target)').first().getAttribute('id');
    expect(await tint('velocity-tuning')).not.toBe(await tint(other ?? ''));
    await context.close();
  });
});

it('copies the link of a page and stays on it', async () => {
  const { page, context } = await visit(`${PAGE}#claims`, GRANTED);
  await page.getByRole('link', { name: 'Copy the link' }).click();
  await page.getByRole('status').filter({ hasText: 'Address copied' }).waitFor();
  expect(await copied(page)).toMatch(/\/mechanisms\/affective-touch\/$/);
  await context.close();
});

it('copies a reference and a code from the page that tells how to use another', async () => {
  const { page, context } = await visit(PAGE, GRANTED);
  await page.getByRole('link', { name: 'Cite, embed or print' }).click();
  await page.waitForURL(`**/use${PAGE}`);
  expect(await audit(page)).toEqual([]);
  await page.getByRole('button', { name: 'Copy the reference in APA' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  expect(await copied(page)).toMatch(/^How Massage Works\. \(20.*\)\. Affective touch\. http/);
  await context.close();
});

it.each(['/glossary/insula/', '/bibliography/loken2009coding/', '/figures/atlas/'])(
  'unfolds its uses on %s at 320 px without script',
  async (address) => {
    const { page, context } = await visit(address, {
      javaScriptEnabled: false,
      viewport: { width: 320, height: 700 },
    });
    await page.getByText('Cite, embed or correct this page').click();
    expect(await page.locator('#use-apa').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await context.close();
  },
);
