import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useBrowser } from './browse.ts';
import { sweep, thin } from './sweep.ts';
import { TEMPLATES } from './templates.ts';

const visit = useBrowser();
const MINUTE = 60_000;

/** Numbers every control that a keyboard should reach, in the order of the page, and counts them. */
const number = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const chosen = (element: Element) =>
      !(element instanceof HTMLInputElement && element.type === 'radio') ||
      element.checked ||
      document.querySelector(`[name='${element.name}']:checked`) === null;
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        ':is(a[href], button, input, select, textarea, summary, [tabindex="0"]):not([tabindex="-1"], :disabled)',
      ),
    ].filter((element) => element.checkVisibility({ visibilityProperty: true }) && chosen(element));
    for (const [index, element] of controls.entries()) element.dataset['stop'] = String(index);
    return controls.length;
  });

/** A control that got focus: its number in the order of the page, and what is wrong with it. */
interface Stop {
  at: number;
  what: string;
  faults: string[];
}

/** Lets the page keep a record of every control that gets focus. */
const record = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const look = (element: HTMLElement): Stop => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const [box] = element.getClientRects();
      const seen =
        box !== undefined &&
        box.width > 1 &&
        box.top < innerHeight &&
        box.bottom > 0 &&
        box.left < innerWidth &&
        box.right > 0;
      // WCAG 2.4.11 asks that a focused control is not entirely hidden.
      const clear = [0.1, 0.3, 0.5, 0.7, 0.9].some((share) => {
        if (!box) return false;
        const [x, y] = [box.left + box.width * share, box.top + box.height / 2];
        const hit = document.elementFromPoint(x, y);
        return hit !== null && (element.contains(hit) || hit.contains(element));
      });
      const faults = [
        outlineStyle === 'none' || parseFloat(outlineWidth) < 2 ? 'shows no focus' : '',
        seen ? '' : 'is out of sight',
        !seen || clear ? '' : 'is covered',
      ].filter(Boolean);
      const name =
        element.ariaLabel ?? element.textContent.trim().replace(/\s+/g, ' ').slice(0, 50);
      return {
        at: Number(element.dataset['stop'] ?? NaN),
        what: `${element.localName} “${name}”`,
        faults,
      };
    };
    const stops: Stop[] = [];
    Object.assign(window, { stops });
    // The browser scrolls to what gets focus before the next key is handled, and not before it tells of it.
    document.addEventListener('keyup', () => {
      const element = document.activeElement;
      if (element instanceof HTMLElement && element !== document.body) stops.push(look(element));
    });
  });

/** Presses Tab from the top of a page to its end and says where that went wrong. */
async function walk(page: Page): Promise<string[]> {
  // The search page puts focus into its field by itself: go back to the top.
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  const total = await number(page);
  await record(page);
  for (let press = 0; press < total; press++) await page.keyboard.press('Tab');
  const stops = await page.evaluate(() => (window as unknown as { stops: Stop[] }).stops);
  await page.keyboard.press('Tab');
  const after = await page.evaluate(() => document.activeElement?.getAttribute('data-stop') ?? '0');
  const strayed = stops.findIndex(({ at }, place) => at !== place);
  const stray = stops[strayed];
  return [
    ...stops.flatMap(({ what, faults }) => faults.map((fault) => `${what} ${fault}`)),
    ...(stray ? [`stop ${String(strayed)} is ${stray.what}, number ${String(stray.at)}`] : []),
    ...(stops.length < total
      ? [`focus leaves the page after ${String(stops.length)} of ${String(total)}`]
      : []),
    ...(after === '0' ? [] : [`number ${after} comes after the last stop`]),
  ];
}

it.each([
  ['1280 px', { viewport: { width: 1280, height: 900 } }],
  ['320 px', { viewport: { width: 320, height: 800 } }],
])(
  'reaches every control once, in order, in sight and with focus shown, at %s',
  async (_, options) => {
    const findings = await sweep(visit, TEMPLATES, options, async (page) => {
      // What a script fetches for the page stands in the order of the page, too.
      await page.waitForLoadState('networkidle');
      await thin(page, 3);
      return walk(page);
    });
    expect(findings).toEqual([]);
  },
  4 * MINUTE,
);

it('notices a trap, a wrong order and a focus that is not shown', async () => {
  const { page, context } = await visit('/about/', { bypassCSP: true });
  await page.addStyleTag({ content: 'header a { outline: none !important }' });
  expect((await walk(page)).join()).toContain('shows no focus');
  await page.reload();
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('footer a')?.setAttribute('tabindex', '1');
  });
  expect((await walk(page)).join()).toMatch(/stop \d+ is a “Contextual effects”, number/);
  await page.reload();
  await page.evaluate(() => {
    document.addEventListener('keydown', (event) => {
      if (document.activeElement?.closest('nav')) event.preventDefault();
    });
  });
  expect((await walk(page)).join()).toMatch(/stop \d+ is a .*, number/);
  await context.close();
});
