import { expect, it } from 'vitest';
import { audit } from './axe.ts';
import { addressOf, copied, useBrowser } from './browse.ts';

const visit = useBrowser();
const FIRST = '#ackerley2014human';

it('switches the style without losing the place, and remembers it', async () => {
  const { page, context, trouble } = await visit('/bibliography/#loken2009coding');
  const entry = page.locator('#loken2009coding');
  await expect.poll(() => entry.boundingBox()).not.toBe(null);
  expect(await entry.innerText()).toContain('Löken, L. S., Wessberg, J.');
  const before = (await entry.boundingBox())?.y ?? 0;
  await page.evaluate(() => {
    document.querySelector<HTMLInputElement>('[name=style][value=vancouver]')?.click();
  });
  await expect.poll(() => entry.innerText()).toContain('Löken LS, Wessberg J');
  expect(Math.abs(((await entry.boundingBox())?.y ?? 0) - before)).toBeLessThan(150);
  await page.reload();
  await expect.poll(() => entry.innerText()).toContain('Löken LS, Wessberg J');
  expect(trouble).toEqual([]);
  await context.close();
});

it('keeps to the last style chosen, however long an earlier one takes to come', async () => {
  const { page, context } = await visit('/bibliography/');
  const late = Promise.withResolvers<undefined>();
  await context.route('**/style/harvard.json', async (route) => {
    await late.promise;
    await route.continue();
  });
  const harvard = page.waitForResponse('**/style/harvard.json');
  await page.getByLabel('Harvard').check();
  await page.getByLabel('APA').check();
  late.resolve(undefined);
  await harvard;
  // asked for again, it comes after the page has used the first
  await page.evaluate(async () => {
    await (await fetch('/bibliography/style/harvard.json')).text();
  });
  expect(await page.locator(FIRST).innerText()).toContain('H., Liljencrantz, J.');
  await context.close();
});

it('offers styles and colours where the browser may keep nothing', async () => {
  const { page, context, trouble } = await visit('/about/');
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Access is denied', 'SecurityError');
      },
    });
  });
  await page.goto(page.url().replace('/about/', '/bibliography/'));
  await page.getByLabel('Vancouver').check();
  await expect.poll(() => page.locator(FIRST).innerText()).toContain('Ackerley R, Backlund');
  await page.getByLabel('Dark').check();
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  expect(trouble).toEqual([]);
  await context.close();
});

it('groups by year and by kind of study, with filters and a count, in the address', async () => {
  const { page, context } = await visit('/bibliography/?group=year&design=meta-analysis');
  expect(await page.locator('#papers h2:visible').first().innerText()).toMatch(/^20\d\d$/);
  const count = await page.getByRole('status').first().innerText();
  const shown = await page.locator('#papers [data-item]:visible').count();
  expect(count).toMatch(new RegExp(`^${String(shown)} of \\d+ papers`));
  await page.getByLabel('Kind of study', { exact: true }).and(page.locator('input')).check();
  expect(await page.locator('#papers h2:visible').allInnerTexts()).toEqual(['Meta-analysis']);
  expect((await addressOf(page)).search).toContain('group=design');
  expect(await audit(page)).toEqual([]);
  await context.close();
});

it('shows everything in APA without a script', async () => {
  const { page, context } = await visit('/bibliography/', { javaScriptEnabled: false });
  expect(await page.locator(FIRST).innerText()).toContain('Ackerley, R., Backlund Wasling, H.');
  expect(await page.locator('form[data-bibliography]').isVisible()).toBe(false);
  await context.close();
});

it('copies a reference, and offers it with its italics', async () => {
  const { page, context } = await visit('/bibliography/loken2009coding/', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.evaluate(() => {
    const write = navigator.clipboard.write.bind(navigator.clipboard);
    navigator.clipboard.write = async (items) => {
      const html = await (await items[0]?.getType('text/html'))?.text();
      document.body.dataset['offered'] = html ?? '';
      return write(items);
    };
  });
  await page.getByRole('button', { name: 'Copy the reference in Harvard' }).click();
  await expect.poll(() => page.getByRole('status').innerText()).toBe('Copied');
  expect(await page.locator('body').getAttribute('data-offered')).toContain('<i>et al.</i>');
  expect(await copied(page)).toContain('Löken, L.S. et al. (2009) ‘Coding of pleasant touch');
  await context.close();
});

it('explains a paper where it is named: what it found, what to beware of, the reference', async () => {
  const { page, context, trouble } = await visit('/mechanisms/affective-touch/');
  await page.locator('.prose a.cite').first().click();
  const popover = page.locator('.popover');
  await expect.poll(() => popover.innerText()).toContain('Löken, L. S., Wessberg, J.');
  const text = await popover.innerText();
  expect(text).toContain('Beware.');
  expect(text).toContain('Experiment in people');
  expect(await audit(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await popover.isVisible()).toBe(false);
  expect(trouble).toEqual([]);
  await context.close();
});

it('says beside a claim what the paper showed about that claim, first', async () => {
  const { page, context } = await visit('/mechanisms/affective-touch/');
  await page.locator('#velocity-tuning a.cite').first().click();
  const popover = page.locator('.popover');
  await expect.poll(() => popover.innerText()).toMatch(/^Speaks for\. In healthy volunteers/);
  await context.close();
});

it('falls back on the references of the page when the paper cannot be fetched', async () => {
  const { page, context } = await visit('/mechanisms/affective-touch/');
  await page.route('**/bibliography/loken2009coding/', (route) => route.abort());
  await page.locator('.prose a.cite').first().click();
  await expect.poll(() => page.locator('.popover').innerText()).toContain('Löken, L. S.');
  await context.close();
});

it('leads from a reference back to each place that cites it', async () => {
  const { page, context } = await visit('/mechanisms/affective-touch/');
  const back = page.locator('#ref-loken2009coding .fine a[href^="#"]');
  expect(await back.count()).toBeGreaterThan(2);
  for (const link of await back.all()) {
    const place = page.locator((await link.getAttribute('href')) ?? '');
    expect(await place.evaluate((node) => node.closest('p, li')?.textContent)).toContain('Löken');
  }
  await context.close();
});
