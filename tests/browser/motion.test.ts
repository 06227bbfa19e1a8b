import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser } from './browse.ts';
import { sweep } from './sweep.ts';
import { TEMPLATES } from './templates.ts';

const visit = useBrowser();
const MINUTE = 60_000;

/** What moves for longer than so many milliseconds. */
const moving = (page: Page, most: number): Promise<string[]> =>
  page.evaluate((limit) => {
    const longest = (list: string) =>
      Math.max(...list.split(',').map((time) => parseFloat(time) * 1000));
    const slow = [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
      const time = Math.max(longest(transitionDuration), longest(animationDuration));
      const rolls = scrollBehavior === 'smooth' ? [`${element.localName} scrolls smoothly`] : [];
      return time > limit
        ? [
            ...rolls,
            `${element.localName}.${element.getAttribute('class') ?? ''} moves for ${String(time)} ms`,
          ]
        : rolls;
    });
    const running = document.getAnimations().length;
    return [...new Set([...slow, ...(running > 0 ? [`${String(running)} animations run`] : [])])];
  }, most);

it(
  'moves nothing for those who ask for no motion, and nothing for more than 200 ms for the others',
  async () => {
    const findings = await sweep(visit, TEMPLATES, { reducedMotion: 'reduce' }, async (page) => {
      const still = await moving(page, 0);
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      const found = [...still, ...(await moving(page, 200))];
      await page.emulateMedia({ reducedMotion: 'reduce' });
      return found;
    });
    expect(findings).toEqual([]);
  },
  2 * MINUTE,
);
