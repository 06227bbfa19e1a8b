import { expect, it } from 'vitest';
import { axeFindings, useBrowser } from './browse.ts';

const visit = useBrowser();

/** One address of each kind of page. */
const TEMPLATES = [
  '/',
  '/lenses/',
  '/lenses/contextual/',
  '/mechanisms/',
  '/outcomes/',
  '/evidence/',
  '/outcomes/safety/',
  '/misconceptions/',
  '/glossary/',
  '/glossary/insula/',
  '/bibliography/',
  '/bibliography/loken2009coding/',
  '/search/',
  '/infographic/',
  '/figures/',
  '/figures/chain-nocebo/',
  '/about/',
  '/about/when-to-refer/',
  '/about/changes/',
  '/data/',
  '/nowhere/',
];

it.each(TEMPLATES)(
  '%s has nothing for axe to find, fits 320 px and stays on the site',
  async (address) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, context, trouble } = await visit(address, {
        colorScheme,
        viewport: { width: 320, height: 800 },
      });
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      const notFound =
        'Failed to load resource: the server responded with a status of 404 (Not Found)';
      expect(trouble.filter((text) => address !== '/nowhere/' || text !== notFound)).toEqual([]);
      await context.close();
    }
  },
);

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
