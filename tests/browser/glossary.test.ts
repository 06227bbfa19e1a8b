import { expect, it } from 'vitest';
import { addressOf, useBrowser } from './browse.ts';

const visit = useBrowser();
const SHOWN = '[data-field]:visible dt a';

it('narrows the glossary as one types, forgives slips, says the count and keeps the words in the address', async () => {
  const { page, context, trouble } = await visit('/glossary/');
  const count = page.locator('[role=status]').first();
  expect(await count.innerText()).toMatch(/^(\d+) of \1 terms$/);
  const input = page.getByLabel('Name, abbreviation or synonym');
  await input.fill('nociseption');
  await page.waitForFunction(
    () => document.querySelectorAll('[data-field]:not([hidden])').length < 20,
  );
  expect(await page.locator(SHOWN).allInnerTexts()).toContain('nociception');
  expect((await addressOf(page)).search).toBe('?q=nociseption');
  await input.fill('cuddle hormone');
  await page.waitForFunction(
    () => document.querySelectorAll('[data-field]:not([hidden])').length === 1,
  );
  expect(await page.locator(SHOWN).allInnerTexts()).toEqual(['oxytocin']);
  expect(await count.innerText()).toMatch(/^1 of \d+ terms$/);
  expect(await page.locator('[data-letters] li:visible').allInnerTexts()).toEqual(['O']);
  expect(trouble).toEqual([]);
  await context.close();
});

it('filters by field, from the address too, and leads on where nothing is found', async () => {
  const { page, context } = await visit('/glossary/?field=touch&q=pain');
  await page.waitForFunction(
    () => document.querySelectorAll('[data-field]:not([hidden])').length < 100,
  );
  const fields = await page
    .locator('[data-field]:visible')
    .evaluateAll((items) => [
      ...new Set(items.map((item) => (item as HTMLElement).dataset['field'])),
    ]);
  expect(fields.length === 0 || fields.join() === 'touch').toBe(true);
  await page.getByLabel('Name, abbreviation or synonym').fill('zzzzzzzzzz');
  const link = page.getByRole('link', { name: 'Search the whole site' });
  await link.waitFor();
  expect(await link.getAttribute('href')).toMatch(/\/search\/\?q=zzzzzzzzzz$/);
  await context.close();
});

it('loads the fuzzy matcher only when the field is used', async () => {
  const { page, context } = await visit('/glossary/');
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.locator('select[name=field]').selectOption('pain');
  await page.getByRole('heading', { level: 1 }).click();
  expect(scripts).toEqual([]);
  await page.getByLabel('Name, abbreviation or synonym').focus();
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /search\.[^/]+\.js/.test(name)),
  );
  expect(scripts.length).toBe(1);
  await context.close();
});

it('stands whole without script, and prints whole', async () => {
  const { page, context } = await visit('/glossary/', { javaScriptEnabled: false });
  const all = await page.locator('[data-field]').count();
  expect(await page.locator('[data-field]:visible').count()).toBe(all);
  expect(await page.locator('form[data-glossary]').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('[data-field]:visible').count()).toBe(all);
  expect(await page.locator('[data-letters]').isVisible()).toBe(false);
  await context.close();
});

it('jumps to a letter without hiding it behind the bar of letters', async () => {
  const { page, context } = await visit('/glossary/');
  await page.locator('[data-letters] a', { hasText: 'P' }).click();
  const bar = await page.locator('[data-letters]').boundingBox();
  const heading = await page.locator('#letter-p').boundingBox();
  expect(heading?.y ?? 0).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
  await context.close();
});

it('copies the address of a term from beside its name', async () => {
  const { page, context } = await visit('/glossary/insula/', { permissions: ['clipboard-write'] });
  // the site's own policy lets no page read the clipboard: what is written is caught on its way
  await page.evaluate(() => {
    const write = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = (text) => {
      document.title = text;
      return write(text);
    };
  });
  await page.getByRole('link', { name: 'Link to this term' }).click();
  await page.getByText('Address copied').waitFor({ state: 'attached' });
  expect(await page.title()).toMatch(/\/glossary\/insula\/$/);
  await context.close();
});

it('shows name and definition of a term linked in prose where it stands', async () => {
  const { page, context } = await visit('/mechanisms/oxytocin/');
  const link = page.locator('.prose a.term').first();
  await link.click();
  const popover = page.getByRole('dialog').last();
  await popover.locator('strong').waitFor();
  expect((await popover.innerText()).length).toBeGreaterThan(40);
  await context.close();
});

it('keeps the letters over the entries that scroll below them', async () => {
  const { page, context } = await visit('/glossary/#letter-m', {
    viewport: { width: 390, height: 800 },
  });
  const box = await page.locator('.letters').boundingBox();
  expect(box?.y).toBe(0);
  // whatever an entry is drawn in, text never shows through: the letters alone answer a finger there
  const over = await page.evaluate(
    ({ width, height }) =>
      [0.1, 0.3, 0.5, 0.7, 0.9].filter(
        (share) => !document.elementFromPoint(width * share, height / 2)?.closest('.letters'),
      ),
    { width: 390, height: box?.height ?? 0 },
  );
  expect(over).toEqual([]);
  await context.close();
});
