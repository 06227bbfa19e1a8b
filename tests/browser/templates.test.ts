import { expect, it } from 'vitest';
import { useBrowser } from './browse.ts';

const visit = useBrowser();

it('suggests the nearest address for one that leads nowhere', async () => {
  const { page, context } = await visit('/mechanisms/afective-touch/');
  await page.getByRole('main').getByRole('link', { name: '/mechanisms/affective-touch/' }).click();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Affective touch');
  await context.close();
});

it('walks a page by keyboard: skip link first, then the header, every stop visible', async () => {
  const { page, context } = await visit('/mechanisms/affective-touch/');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe(
    'Skip to the content',
  );
  const stops: string[] = [];
  for (let press = 0; press < 8; press++) {
    await page.keyboard.press('Tab');
    stops.push(
      await page.evaluate(
        () => document.activeElement?.textContent.trim().replace(/\s+/g, ' ') ?? '',
      ),
    );
    const outline = await page.evaluate(
      () => getComputedStyle(document.activeElement ?? document.body).outlineWidth,
    );
    expect(outline).toBe('3px');
  }
  expect(stops.slice(0, 6)).toEqual([
    'How Massage Works',
    'Lenses',
    'Mechanisms',
    'Outcomes',
    'Glossary',
    'Bibliography',
  ]);
  await context.close();
});
