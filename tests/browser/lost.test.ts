import type { BrowserContext } from 'playwright-core';
import { expect, it } from 'vitest';
import { addressOf, useBrowser } from './browse.ts';

// What a reader is told, and can do, when a file that a page asks for later does not come.

const visit = useBrowser();

/** Loses a file with the network, or to an answer that is none, and returns what finds it again. */
async function lose(context: BrowserContext, file: string, status?: number) {
  await context.route(file, (route) => (status ? route.fulfill({ status }) : route.abort()));
  return () => context.unroute(file);
}

it('says that terms to tick could not be loaded, and loads them when asked again', async () => {
  const { page, context } = await visit('/teach/');
  const find = await lose(context, '**/teach/items.json');
  const field = page.getByLabel('Find a term');
  await field.fill('insul');
  await page.getByText('The terms could not be loaded').waitFor();
  await find();
  await field.fill('insula');
  await page.getByLabel('insula', { exact: true }).waitFor();
  expect(await page.getByText('could not be loaded').count()).toBe(0);
  await context.close();
});

it.each(['uses.*.js', 'uses.json'])(
  'says that the builder of citations could not be loaded, and loads it when asked again: %s',
  async (file) => {
    const { page, context } = await visit('/teach/');
    const find = await lose(context, `**/${file}`);
    const words = page.getByLabel('Name, or words of it');
    await words.fill('insul');
    await page.getByText('could not be loaded').waitFor();
    await find();
    await page.getByRole('combobox', { name: 'What' }).selectOption('term');
    await words.fill('insula');
    await page.locator('[data-choice="term.insula"]').waitFor();
    expect(await page.getByText('could not be loaded').count()).toBe(0);
    await context.close();
  },
);

it('says that what was chosen to be cited could not be loaded, and shows no other choice', async () => {
  const { page, context } = await visit('/teach/?use=term.insula');
  const chosen = page.locator('[data-chosen]');
  await chosen.locator('h3').waitFor();
  await page.getByRole('combobox', { name: 'What' }).selectOption('term');
  await page.getByLabel('Name, or words of it').fill('fascia');
  const find = await lose(context, '**/glossary/fascia/', 503);
  const choice = page.locator('[data-choice="term.fascia"]');
  await choice.click();
  await chosen.getByText('could not be loaded').waitFor();
  expect(await chosen.locator('h3').count()).toBe(0);
  await find();
  await choice.click();
  await chosen.locator('h3', { hasText: 'fascia' }).waitFor();
  expect(await page.getByText('could not be loaded').count()).toBe(0);
  await context.close();
});

it('shows the last thing chosen to be cited, however long an earlier one takes to come', async () => {
  const { page, context } = await visit('/teach/');
  const late = Promise.withResolvers<undefined>();
  await context.route('**/glossary/fascia/', async (route) => {
    await late.promise;
    await route.continue();
  });
  await page.getByRole('combobox', { name: 'What' }).selectOption('term');
  const words = page.getByLabel('Name, or words of it');
  const fascia = page.waitForRequest('**/glossary/fascia/');
  for (const term of ['fascia', 'insula']) {
    await words.fill(term);
    await page.locator(`[data-choice="term.${term}"]`).click();
  }
  const heading = page.locator('[data-chosen] h3');
  await heading.filter({ hasText: 'insula' }).waitFor();
  late.resolve(undefined);
  await (await (await fascia).response())?.finished();
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  expect(await heading.innerText()).toBe('insula');
  expect((await addressOf(page)).searchParams.get('use')).toBe('term.insula');
  await context.close();
});

it('does not call a reading list empty that could not be loaded', async () => {
  const { page, context } = await visit('/about/');
  const find = await lose(context, '**/teach/references.json');
  await page.goto(new URL('/teach/reading-list/?t=insula', page.url()).href);
  await page.getByText('The reading list could not be loaded').waitFor();
  expect(await page.getByText('Nothing was named').count()).toBe(0);
  await find();
  await page.reload();
  await page.getByRole('heading', { name: 'References' }).waitFor();
  await context.close();
});

it('keeps to the style that is shown when another could not be loaded, and says so', async () => {
  const { page, context } = await visit('/bibliography/');
  const find = await lose(context, '**/style/harvard.json');
  const [apa, harvard] = [page.getByLabel('APA'), page.getByLabel('Harvard')];
  await harvard.click();
  await page.getByText('Harvard could not be loaded').first().waitFor();
  expect(await apa.isChecked()).toBe(true);
  await find();
  await harvard.check();
  const entry = page.locator('[data-item]').first();
  await expect.poll(() => entry.innerText()).not.toMatch(/^[^\n]*\(\d{4}\)\. /);
  expect(await harvard.isChecked()).toBe(true);
  expect(await page.getByText('Harvard could not be loaded').count()).toBe(0);
  await context.close();
});

it('says that names could not be looked through, keeps the whole glossary, and tries again', async () => {
  const { page, context } = await visit('/glossary/');
  const find = await lose(context, '**/assets/search.*.js');
  const field = page.getByLabel('Name, abbreviation or synonym');
  await field.fill('oxytoci');
  await page.getByText('could not be loaded').waitFor();
  expect(await page.locator('[data-field]:visible').count()).toBeGreaterThan(100);
  await find();
  await field.fill('oxytocin');
  await expect.poll(() => page.locator('[data-field]:visible').count()).toBeLessThan(20);
  expect(await page.getByText('could not be loaded').count()).toBe(0);
  await context.close();
});

it('says that search could not be loaded, and finds once the network is back', async () => {
  const { page, context } = await visit('/about/');
  const find = await lose(context, '**/search/names.json');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  const field = dialog.getByRole('searchbox');
  await field.fill('insul');
  await dialog.getByText('Search could not be loaded').waitFor();
  await find();
  await field.fill('insula');
  await page.locator('.search-status', { hasText: '“insula”' }).waitFor();
  expect(await dialog.locator('.found').first().innerText()).toMatch(/^insula/i);
  await context.close();
});
