import { describe, expect, it } from 'vitest';
import { addressOf, copied, useBrowser } from './browse.ts';

const visit = useBrowser();
const PAGE = '/mechanisms/affective-touch/';

describe('a mechanism page', () => {
  it.each([320, 390, 768, 1440])('fits %i px without sideways scroll', async (width) => {
    const { page, context } = await visit(PAGE, { viewport: { width, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await context.close();
  });

  it.each([390, 1280])('keeps the chain whole at 200 %% text size and %i px', async (width) => {
    const { page, context } = await visit(PAGE, { viewport: { width, height: 900 } });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const clipped = await page
      .locator('#chain :is(h3, p, figcaption)')
      .evaluateAll(
        (nodes) =>
          nodes.filter(
            (node) =>
              node.scrollWidth > node.clientWidth + 1 || node.scrollHeight > node.clientHeight + 1,
          ).length,
      );
    expect(clipped).toBe(0);
    const boxes = await page
      .locator('#chain .label')
      .evaluateAll((nodes) =>
        nodes.map((node) => node.getBoundingClientRect().toJSON() as DOMRect),
      );
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        expect(
          a.right <= b.left + 1 ||
            b.right <= a.left + 1 ||
            a.bottom <= b.top + 1 ||
            b.bottom <= a.top + 1,
        ).toBe(true);
      }
    }
    await context.close();
  });

  it('asks nothing of another host and reports no error', async () => {
    const { page, context, trouble } = await visit(PAGE);
    await page.waitForLoadState('networkidle');
    expect(trouble).toEqual([]);
    await context.close();
  });

  it('does not move while it loads', async () => {
    const { page, context } = await visit(PAGE);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let total = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              total += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => {
            resolve(total);
          }, 500);
        }),
    );
    expect(shift).toBe(0);
    await context.close();
  });

  it('names the weakest step and links each shown step to its claim', async () => {
    const { page, context } = await visit(PAGE);
    await expect(page.locator('#chain figcaption').innerText()).resolves.toMatch(
      /^Weakest step: \d to \d\./,
    );
    const links = page.locator('#chain .papers a');
    expect(await links.count()).toBeGreaterThan(0);
    await links.first().click();
    expect((await addressOf(page)).hash).toBe('#velocity-tuning');
    await context.close();
  });
});

describe('without script', () => {
  it('is complete: claims, papers behind them, prose, terms and references', async () => {
    const { page, context } = await visit(PAGE, { javaScriptEnabled: false });
    for (const id of [
      'chain',
      'claims',
      'in-words',
      'against',
      'in-practice',
      'terms',
      'references',
    ]) {
      expect(await page.locator(`#${id}`).isVisible(), id).toBe(true);
    }
    expect(await page.locator('#velocity-tuning .papers').innerText()).toContain(
      'Löken et al., 2009',
    );
    await context.close();
  });

  it('leads a citation to its paper and a term to its definition', async () => {
    const { page, context } = await visit(PAGE, { javaScriptEnabled: false });
    await page.locator('.prose .cite').first().click();
    await page.waitForURL('**/bibliography/loken2009coding/');
    await page.goBack();
    await page.locator('.prose .term').first().click();
    await page.waitForURL('**/glossary/*/');
    await context.close();
  });

  it('leads from the menu on a phone to the map of the site', async () => {
    const { page, context } = await visit(PAGE, {
      javaScriptEnabled: false,
      viewport: { width: 390, height: 800 },
    });
    await page.getByRole('link', { name: 'Menu' }).click();
    const map = page.getByRole('navigation', { name: 'Site map' });
    expect(await map.getByRole('link', { name: 'Glossary' }).isVisible()).toBe(true);
    await map.getByRole('link', { name: 'Glossary' }).click();
    await page.waitForURL('**/glossary/');
    await context.close();
  });
});

describe('the popover', () => {
  const open = (page: import('playwright-core').Page) => page.locator('.popover:popover-open');

  it('explains a term on click, takes focus, and closes on Escape with focus back on the term', async () => {
    const { page, context } = await visit(PAGE);
    const term = page.locator('.prose .term').first();
    await term.click();
    expect(await open(page).innerText()).toContain('fibre');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('popover');
    await page.keyboard.press('Escape');
    expect(await open(page).count()).toBe(0);
    expect(await term.evaluate((node) => node === document.activeElement)).toBe(true);
    await context.close();
  });

  it('explains a paper on Enter and leads to it', async () => {
    const { page, context } = await visit(PAGE);
    await page.locator('.prose .cite').first().focus();
    await page.keyboard.press('Enter');
    expect(await open(page).innerText()).toContain('Coding of pleasant touch');
    await open(page).getByRole('link', { name: 'Open the paper' }).click();
    await page.waitForURL('**/bibliography/loken2009coding/');
    await context.close();
  });

  it('opens when a pointer rests on a term and closes when it leaves', async () => {
    const { page, context } = await visit(PAGE);
    await page.locator('.prose .term').first().hover();
    await open(page).waitFor();
    await page.mouse.move(5, 5);
    await open(page)
      .waitFor({ state: 'detached' })
      .catch(() => undefined);
    await page.waitForTimeout(400);
    expect(await open(page).count()).toBe(0);
    await context.close();
  });

  it('opens on a tap and stays inside a phone', async () => {
    const { page, context } = await visit(PAGE, {
      viewport: { width: 320, height: 640 },
      hasTouch: true,
    });
    await page.locator('.prose .cite').first().tap();
    const box = await open(page).boundingBox();
    expect(
      box && box.x >= 0 && box.x + box.width <= 320 && box.y >= 0 && box.y + box.height <= 640,
    ).toBe(true);
    await context.close();
  });
});

it('copies the address of a claim and says so', async () => {
  const { page, context } = await visit(PAGE, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.locator('#velocity-tuning .pilcrow').click();
  await page.getByRole('status').filter({ hasText: 'Address copied' }).waitFor();
  expect(await copied(page)).toMatch(/\/mechanisms\/affective-touch\/#velocity-tuning$/);
  await context.close();
});

it('remembers the chosen colours and applies them before anything is drawn', async () => {
  const { page, context } = await visit(PAGE, { colorScheme: 'light' });
  await page.getByRole('radio', { name: 'Dark' }).check();
  const background = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(await background()).toBe('rgb(20, 25, 27)');
  await page.reload();
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  expect(await background()).toBe('rgb(20, 25, 27)');
  await context.close();
});

it('prints in black on white, complete, without navigation', async () => {
  const { page, context } = await visit(PAGE, { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('header nav').first().isVisible()).toBe(false);
  expect(
    await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
  ).toBe('rgb(255, 255, 255)');
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
  expect(await page.locator('#references').isVisible()).toBe(true);
  await context.close();
});
