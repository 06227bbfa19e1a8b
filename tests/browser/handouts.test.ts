import { expect, it } from 'vitest';
import { audit } from './axe.ts';
import { useBrowser } from './browse.ts';
import { expectOneSheet, pagesIn } from './sheets.ts';

const visit = useBrowser();

it.each(['lymphatic-drainage', 'mechanotransduction', 'adenosine'])(
  'prints the sheet of %s on one page of A4 and of Letter, nothing cut off',
  async (id) => {
    await expectOneSheet(visit, id);
  },
);

it('prints at a press of the button, and without script says how', async () => {
  const { page, context } = await visit('/handouts/nocebo/');
  await page.evaluate(() => {
    window.print = () => {
      document.title = 'printed';
    };
  });
  await page.getByRole('button', { name: 'Print' }).click();
  expect(await page.title()).toBe('printed');
  await context.close();
  const plain = await visit('/handouts/nocebo/', { javaScriptEnabled: false });
  expect(await plain.page.getByRole('button', { name: 'Print' }).count()).toBe(0);
  expect(await plain.page.getByText('Ctrl+P').isVisible()).toBe(true);
  expect(await plain.page.locator('.handout').isVisible()).toBe(true);
  await plain.context.close();
});

it('puts the sheets that the address names one after the other, one page each', async () => {
  const { page, context, trouble } = await visit('/handouts/?m=nocebo,lactate,dopamine');
  await page.getByText('3 of 3 handouts').waitFor();
  expect(await page.locator('.sheet-title').allInnerTexts()).toEqual(
    ['Nocebo', 'lactate', 'Dopamine'].map((title) => expect.stringContaining(title) as string),
  );
  expect(await page.locator('h1:visible').count()).toBe(1);
  expect(await audit(page)).toEqual([]);
  for (const format of ['A4', 'Letter'])
    expect(pagesIn(await page.pdf({ format })), format).toBe(3);
  expect(trouble).toEqual([]);
  await context.close();
});

it('says which sheets it does not know, and keeps the list where it knows none', async () => {
  const { page, context } = await visit('/handouts/?m=nocebo,astral-healing');
  expect(await page.getByText('Not known: astral-healing').isVisible()).toBe(true);
  expect(await page.locator('.handout').count()).toBe(1);
  await page.goto(new URL('/handouts/?m=astral-healing', page.url()).href);
  await page.getByText('Not known: astral-healing').waitFor();
  expect(await page.locator('main [data-id]:visible').count()).toBe(40);
  await context.close();
});

it('lists every sheet without script', async () => {
  const { page, context } = await visit('/handouts/?m=nocebo', { javaScriptEnabled: false });
  expect(await page.locator('main [data-id]:visible').count()).toBe(40);
  await context.close();
});
