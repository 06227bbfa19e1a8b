import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { papersOf, type Items } from '../../src/lib/items.ts';
import { audit } from './axe.ts';
import { addressOf, copied, useBrowser } from './browse.ts';

const visit = useBrowser();
const GRANTED = { permissions: ['clipboard-read', 'clipboard-write'] };
const read = (name: string) =>
  JSON.parse(readFileSync(`dist/teach/${name}.json`, 'utf8')) as unknown;
const items = read('items') as Items;
const order = (read('references') as { id: string; html: string }[]).map(({ id }) => id);

it('ticks mechanisms and terms, keeps them over a reload, and makes the list of them', async () => {
  const { page, context, trouble } = await visit('/teach/');
  await page.getByLabel('Lactate').check();
  await page.getByRole('checkbox', { name: 'Nocebo', exact: true }).check();
  await page.getByLabel(/Find a term/).fill('insula');
  await page.getByRole('checkbox', { name: 'insula', exact: true }).check();
  const query = '?m=lactate,nocebo&t=insula';
  expect((await addressOf(page)).search).toBe(query);
  await page.reload();
  expect(await page.getByLabel('Lactate').isChecked()).toBe(true);
  await page.getByRole('checkbox', { name: 'insula', exact: true }).waitFor();
  expect(await page.getByText('Ticked: 2 mechanisms and 1 term.').isVisible()).toBe(true);
  expect(await audit(page)).toEqual([]);

  await page.getByRole('link', { name: 'Reading list', exact: true }).click();
  await page.locator('#reading-list h2').first().waitFor();
  expect((await addressOf(page)).search).toBe(query);
  const chosen = [items.mechanisms['lactate'], items.mechanisms['nocebo'], items.terms['insula']];
  const text = await page.locator('#reading-list').innerText();
  for (const item of chosen) {
    expect(text).toContain(item?.text);
    expect(text).toContain(item?.address);
  }
  const papers = papersOf(
    chosen.flatMap((item) => item ?? []),
    order,
  );
  expect(papers.length).toBeGreaterThan(3);
  expect(await page.locator('#reading-list ol > li').count()).toBe(papers.length);
  expect(await audit(page)).toEqual([]);
  await page.getByRole('link', { name: 'Change the choice' }).click();
  await page.waitForURL((at) => at.pathname + at.search === `/teach/${query}`);
  expect(trouble).toEqual([]);
  await context.close();
});

it('lists exactly the papers that the page of a mechanism lists', async () => {
  const { page, context } = await visit('/mechanisms/oxytocin/');
  const own = page.locator('[id^=ref-]');
  const ids = await own.evaluateAll((nodes) => nodes.map(({ id }) => id.slice('ref-'.length)));
  expect(papersOf([items.mechanisms['oxytocin'] ?? never()], order)).toEqual(ids);
  await context.close();
});

it('copies the list as text', async () => {
  const { page, context } = await visit('/teach/reading-list/?t=insula');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy' }).click();
  await page.getByRole('status').getByText('Copied').waitFor();
  const text = await copied(page);
  expect(text).toContain(items.terms['insula']?.text);
  expect(text).toContain('/glossary/insula/');
  await context.close();
});

it('can be worked by keyboard, the focus staying on the term that was ticked', async () => {
  const { page, context } = await visit('/teach/');
  await page.getByLabel(/Find a term/).focus();
  await page.keyboard.type('nocebo');
  await page.getByRole('checkbox', { name: 'Nocebo effect' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  const first = await page.evaluate(() => (document.activeElement as HTMLInputElement).value);
  expect((await addressOf(page)).search).toBe(`?t=${first}`);
  await page.getByRole('button', { name: 'Clear' }).focus();
  await page.keyboard.press('Enter');
  expect((await addressOf(page)).search).toBe('');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('m');
  await context.close();
});

it('ignores what the address names and the site does not have, and says so on the list', async () => {
  const { page, context } = await visit('/teach/?m=astral&t=astral,insula');
  await page.getByText('Ticked: 0 mechanisms and 1 term.').waitFor();
  await page.goto(new URL('/teach/reading-list/?m=astral&t=insula', page.url()).href);
  await page.getByText('Not known: astral').waitFor();
  await context.close();
});

it('explains without script what would be there, and leads to the sheets', async () => {
  const { page, context } = await visit('/teach/', { javaScriptEnabled: false });
  expect(await page.locator('form[data-picks]').isVisible()).toBe(false);
  await page.getByRole('link', { name: 'each handout by itself' }).click();
  expect(await page.locator('main [data-id]:visible').count()).toBe(40);
  await page.goto(new URL('/teach/reading-list/?t=insula', page.url()).href);
  expect(await page.getByText('JavaScript puts them').isVisible()).toBe(true);
  await context.close();
});

describe('the builder of citations and embeds', () => {
  it.each([
    ['claim', 'h-reflex calf', 'calf-massage-h-reflex-falls', 'claim/calf-massage-h-reflex-falls'],
    ['term', 'insula', 'insula', 'term/insula'],
    ['figure', 'nocebo', 'chain-nocebo', 'figure/chain-nocebo'],
    ['page', 'affective', 'affective-touch', 'figure/chain-affective-touch'],
  ])(
    'gives a %s with its references, its code and what that shows',
    async (kind, words, id, framed) => {
      const { page, context, trouble } = await visit('/teach/');
      await page.getByRole('combobox', { name: 'What' }).selectOption(kind);
      await page.getByLabel('Name, or words of it').fill(words);
      await page.locator(`[data-choice="${kind}.${id}"]`).click();
      const chosen = page.locator('[data-chosen]');
      await chosen.getByRole('button', { name: 'Copy the reference in Vancouver' }).waitFor();
      expect((await addressOf(page)).searchParams.get('use')).toBe(`${kind}.${id}`);
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('h3');
      expect(await chosen.locator('h3 a').getAttribute('href')).toContain(id);
      expect(await chosen.getByRole('link', { name: /BibTeX|RIS/ }).count()).toBe(2);
      expect(await chosen.locator('pre').first().innerText()).toContain(`/embed/${framed}/`);
      expect(await chosen.locator('iframe').first().getAttribute('src')).toBe(`/embed/${framed}/`);
      const frame = chosen.locator('iframe').first();
      await frame.scrollIntoViewIfNeeded();
      await frame.contentFrame().locator('h1').waitFor({ state: 'attached' });
      expect(trouble).toEqual([]);
      await context.close();
    },
  );

  it('copies what it shows, and keeps the choice beside what is ticked', async () => {
    const { page, context } = await visit('/teach/?m=lactate&use=term.insula', GRANTED);
    const chosen = page.locator('[data-chosen]');
    await chosen.getByRole('button', { name: 'Copy its embed code' }).click();
    await chosen.getByRole('button', { name: 'Copied' }).waitFor();
    await page.getByLabel('Nocebo', { exact: true }).check();
    expect((await addressOf(page)).search).toBe('?m=lactate,nocebo&use=term.insula');
    expect(await audit(page)).toEqual([]);
    expect(await copied(page)).toContain('/embed/term/insula/');
    await context.close();
  });

  it('says of a choice that the site does not have that it is not known', async () => {
    for (const choice of ['term.astral', 'planet.mars']) {
      const { page, context, trouble } = await visit(`/teach/?use=${choice}`);
      await page.getByText(`Not known: ${choice}`).waitFor();
      expect(trouble).toEqual([]);
      await context.close();
    }
  });
});

it('keeps the header in one row from 1000 px', async () => {
  const { page, context } = await visit('/teach/');
  for (const width of [1000, 1120, 1280, 1344, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    const tops = await page
      .locator('header nav[aria-label=Main] a:visible, header > a:visible')
      .evaluateAll((links) =>
        links.map((link) => {
          const { top, height } = link.getBoundingClientRect();
          return top + height / 2;
        }),
      );
    expect(tops.length).toBe(9);
    expect(Math.max(...tops) - Math.min(...tops), String(width)).toBeLessThan(4);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
  await context.close();
});

function never(): never {
  throw new Error('The list has no such item');
}
