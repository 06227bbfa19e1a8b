import { describe, expect, it } from 'vitest';
import { addressOf, useBrowser } from './browse.ts';

const visit = useBrowser();

describe('the home page', () => {
  it('shows the confluence beside the answer where there is room, and below it where there is none', async () => {
    for (const [width, beside] of [
      [1440, true],
      [390, false],
    ] as const) {
      const { page, context } = await visit('/', { viewport: { width, height: 900 } });
      const answer = await page.getByRole('heading', { level: 1 }).boundingBox();
      const figure = await page.locator('.confluence').first().boundingBox();
      const right = (answer?.x ?? 0) + (answer?.width ?? 0);
      expect((figure?.x ?? 0) >= right, String(width)).toBe(beside);
      await context.close();
    }
  });
});

describe('the atlas on the home page', () => {
  it('dims what falls out, says the count in words and keeps the choice in the address', async () => {
    const { page, context } = await visit('/');
    await page.locator('select[name=shown]').selectOption('massage');
    const bright = await page.locator('#atlas [data-item]:not(.dim)').count();
    expect(bright).toBeGreaterThan(0);
    expect(await page.locator('#atlas [data-item]').count()).toBe(40);
    expect(await page.locator('[data-count]').innerText()).toBe(
      `${String(bright)} of 40 mechanisms have a step shown in people having massage`,
    );
    expect((await addressOf(page)).search).toBe('?shown=massage');
    await context.close();
  });

  it('is laid out on a phone as its families come near, with room kept for them', async () => {
    for (const [width, waits] of [
      [390, true],
      [1440, false],
    ] as const) {
      const { page, context } = await visit('/', { viewport: { width, height: 844 } });
      const last = page.locator('.band [data-item]').last();
      const isLaidOut = () =>
        last.evaluate((row) => row.checkVisibility({ contentVisibilityAuto: true }));
      const height = () => page.locator('#atlas').evaluate(({ clientHeight }) => clientHeight);
      expect(await isLaidOut(), String(width)).toBe(!waits);
      const kept = await height();
      await last.scrollIntoViewIfNeeded();
      await page.waitForFunction(
        (row) => row.checkVisibility({ contentVisibilityAuto: true }),
        await last.elementHandle(),
      );
      expect(Math.abs((await height()) - kept) / kept, String(width)).toBeLessThan(0.1);
      await context.close();
    }
  });

  it('answers a filter within one frame', async () => {
    const { page, context } = await visit('/');
    const took = await page.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>('select[name=lens]');
      return ['contextual', '', 'specific', '', 'non-specific'].map((lens) => {
        if (!select) return Infinity;
        const started = performance.now();
        select.value = lens;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        return performance.now() - started;
      });
    });
    // A busy machine adds to some of the times; it shortens none.
    expect(Math.min(...took)).toBeLessThan(16);
    await context.close();
  });

  it('shows the one-sentence answer of a row under focus and pointer, and sends it away on Escape', async () => {
    const { page, context } = await visit('/');
    const item = page.locator('#atlas [data-item]').first();
    await item.locator('> a').focus();
    expect(await item.locator('.answer').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await item.locator('.answer').isVisible()).toBe(false);
    await context.close();
  });

  it('shows every pathway in words on demand, without script too', async () => {
    const { page, context } = await visit('/', { javaScriptEnabled: false });
    expect(await page.locator('form[data-filters]').isVisible()).toBe(false);
    const words = page.locator('#atlas .words').first();
    expect((await words.boundingBox())?.width).toBe(1);
    await page.getByLabel('Show every pathway in words').check();
    expect((await words.boundingBox())?.width).toBeGreaterThan(200);
    expect(await words.innerText()).toMatch(/^Encounter: .*then \(/);
    await context.close();
  });

  it.each([
    [1440, 24],
    [390, 44],
  ])('gives every link at least enough height at %i px', async (width, least) => {
    const { page, context } = await visit('/', {
      viewport: { width, height: 800 },
      hasTouch: width < 700,
    });
    const heights = await page
      .locator('#atlas [data-item] > a')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
    expect(heights.length).toBe(40);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(least);
    await context.close();
  });

  it('never lets two names or lines of one band overlap', async () => {
    for (const width of [320, 768, 1440]) {
      const { page, context } = await visit('/', { viewport: { width, height: 800 } });
      const boxes = await page
        .locator('#atlas [data-item]')
        .evaluateAll((items) =>
          items.map((item) => item.getBoundingClientRect().toJSON() as DOMRect),
        );
      const sorted = boxes.sort((a, b) => a.top - b.top);
      for (const [index, box] of sorted.entries()) {
        expect(box.top).toBeGreaterThanOrEqual((sorted[index - 1]?.bottom ?? 0) - 0.5);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await context.close();
    }
  });
});

it('shows each lens page its own slice of the atlas', async () => {
  const { page, context } = await visit('/lenses/contextual/');
  expect(await page.locator('#atlas [data-item]').count()).toBe(9);
  expect(await page.locator('select[name=lens]').count()).toBe(0);
  await context.close();
});

it('says the confluence in words where there is no room to draw it, and that widths mean nothing', async () => {
  const { page, context } = await visit('/', { viewport: { width: 390, height: 800 } });
  expect(await page.locator('.confluence svg').isVisible()).toBe(false);
  const twin = page.locator('.confluence .twin');
  expect(await twin.innerText()).toContain('but the encounter does not cause them');
  expect(await page.locator('.confluence figcaption').innerText()).toContain(
    'Widths mean nothing here',
  );
  await twin.getByRole('link', { name: 'Setting and ritual' }).click();
  await page.waitForURL('**/lenses/contextual/#family-setting');
  await context.close();
});

it('prints the infographic on one sheet of A3', async () => {
  const { page, context } = await visit('/infographic/');
  await page.locator('.poster').evaluate((image: HTMLImageElement) => image.decode());
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(1);
  expect(pdf).toMatch(/\/MediaBox\s*\[\s*0\s+0\s+119\d(\.\d+)?\s+84\d/);
  await context.close();
});
