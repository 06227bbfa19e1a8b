import { expect, it } from 'vitest';
import { addressOf, useBrowser } from './browse.ts';

const visit = useBrowser();

it('narrows the mechanisms, says the count, and keeps the choice in the address', async () => {
  const { page, context } = await visit('/mechanisms/');
  const count = page.locator('[data-count]');
  expect(await count.innerText()).toBe('40 of 40 mechanisms');
  await page.locator('select[name=lens]').selectOption('contextual');
  expect(await count.innerText()).toBe('9 of 40 mechanisms');
  expect(await page.locator('[data-item]:visible').count()).toBe(9);
  expect((await addressOf(page)).search).toBe('?lens=contextual');
  await page.locator('select[name=family]').selectOption('setting');
  await page.reload();
  expect(await count.innerText()).toBe('2 of 40 mechanisms');
  expect(await page.locator('h2:visible', { hasText: 'Specific' }).count()).toBe(0);
  await context.close();
});

it('ignores a choice in the address that it does not know', async () => {
  const { page, context } = await visit('/mechanisms/?lens=astral&grade=');
  expect(await page.locator('[data-count]').innerText()).toBe('40 of 40 mechanisms');
  await context.close();
});

it('shows all and offers no filters without script', async () => {
  const { page, context } = await visit('/mechanisms/', { javaScriptEnabled: false });
  expect(await page.locator('[data-item]:visible').count()).toBe(40);
  expect(await page.locator('form[data-filters]').isVisible()).toBe(false);
  await context.close();
});

it('filters the ledger of claims by grade and condition and sorts it by the newest paper', async () => {
  const { page, context } = await visit('/evidence/');
  await page.locator('select[name=grade]').selectOption('refuted');
  const refuted = await page.locator('#claims-table [data-item]:visible').count();
  expect(refuted).toBeGreaterThan(0);
  expect(await page.locator('[data-count]').innerText()).toMatch(
    new RegExp(`^${String(refuted)} of \\d+ claims$`),
  );
  await page.locator('select[name=grade]').selectOption('');
  await page.locator('select[name=condition]').selectOption('neck-pain');
  await page.getByRole('button', { name: 'Newest paper' }).click();
  await page.getByRole('button', { name: 'Newest paper' }).click();
  const years = (
    await page.locator('#claims-table [data-item]:visible td:last-child').allInnerTexts()
  ).map(Number);
  expect(years.length).toBeGreaterThan(1);
  expect(years).toEqual([...years].sort((a, b) => b - a));
  expect(await page.locator('th[aria-sort]').innerText()).toBe('Newest paper');
  await context.close();
});

it('gives the whole ledger as a plain table without script', async () => {
  const { page, context } = await visit('/evidence/', { javaScriptEnabled: false });
  expect(await page.locator('#claims-table tbody tr:visible').count()).toBeGreaterThan(200);
  await context.close();
});
