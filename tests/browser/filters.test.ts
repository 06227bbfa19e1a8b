import { readFileSync } from 'node:fs';
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

const PAPERS = JSON.parse(readFileSync('content/citations.json', 'utf8')) as {
  id: string;
  custom: { design: string; system: string; openAccess?: boolean; sourceDocument?: string };
}[];

it.each([
  ['design', 'randomised-trial', ({ design }) => design === 'randomised-trial'],
  ['design', 'animal', ({ design }) => design === 'animal'],
  ['free', 'yes', ({ openAccess }) => openAccess === true],
  ['subjects', 'mixed', ({ system }) => system === 'mixed'],
  ['source', '2018-infographic', ({ sourceDocument }) => sourceDocument === '2018-infographic'],
] satisfies [string, string, (custom: (typeof PAPERS)[number]['custom']) => boolean][])(
  'narrows the papers to those whose record says so: %s %s, from the address too',
  async (name, value, says) => {
    const expected = PAPERS.filter(({ custom }) => says(custom)).map(({ id }) => id);
    const { page, context } = await visit('/bibliography/');
    const shown = () =>
      page.locator('[data-item]:visible').evaluateAll((items) => items.map(({ id }) => id));
    await page.locator(`select[name=${name}]`).selectOption(value);
    expect((await shown()).sort()).toEqual(expected.sort());
    expect(expected.length).toBeGreaterThan(3);
    await page.reload();
    expect((await shown()).sort()).toEqual(expected);
    await context.close();
  },
);

it('narrows the papers by two choices at once, alike in another style and another order', async () => {
  const { page, context } = await visit('/bibliography/?free=yes&source=2018-infographic');
  const count = page.locator('[data-count]');
  const before = await count.innerText();
  const both = PAPERS.filter(
    ({ custom }) => custom.openAccess && custom.sourceDocument === '2018-infographic',
  );
  expect(before).toBe(`${String(both.length)} of ${String(PAPERS.length)} papers`);
  await page.getByLabel('Vancouver').check();
  await page.getByLabel('Year').check();
  expect(await count.innerText()).toBe(before);
  expect(await page.locator('[data-group]:visible').count()).toBeGreaterThan(0);
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
