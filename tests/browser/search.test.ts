import { expect, it } from 'vitest';
import { axeFindings, useBrowser } from './browse.ts';

const visit = useBrowser();

it('opens with a slash, finds the term for "CT fibre" first and lands on it', async () => {
  const { page, context, trouble } = await visit('/mechanisms/affective-touch/');
  await page.keyboard.press('/');
  await page.getByRole('dialog', { name: 'Search' }).getByRole('searchbox').fill('CT fibre');
  const first = page.getByRole('dialog').locator('li a').first();
  await first.waitFor();
  expect(await first.innerText()).toMatch(/C-tactile/i);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/glossary/c-tactile-afferent/');
  expect(trouble).toEqual([]);
  await context.close();
});

it('opens with Ctrl+K and gives focus back when it closes', async () => {
  const { page, context } = await visit('/mechanisms/');
  const link = page.getByRole('main').getByRole('link').first();
  await link.focus();
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect(await link.evaluate((node) => node === document.activeElement)).toBe(true);
  await context.close();
});

it('does not open while somebody types', async () => {
  const { page, context } = await visit('/search/');
  await page.getByRole('searchbox').fill('and');
  await page.keyboard.press('/');
  expect(await page.getByRole('dialog').count()).toBe(0);
  await context.close();
});

it('keeps the query in the address of the search page', async () => {
  const { page, context } = await visit('/search/?q=oxytocin');
  await page.locator('main li a').first().waitFor();
  await page.getByRole('searchbox').fill('insula');
  await page.waitForURL('**/search/?q=insula');
  await context.close();
});

it('says without script where else to look', async () => {
  const { page, context } = await visit('/search/', { javaScriptEnabled: false });
  expect(await page.getByRole('main').innerText()).toContain('The glossary lists every term');
  await context.close();
});

it('has nothing for axe to find while the dialog is open', async () => {
  const { page, context } = await visit('/');
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').fill('touch');
  await page.getByRole('dialog').locator('li a').first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await context.close();
});
