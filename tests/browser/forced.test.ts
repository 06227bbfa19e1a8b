import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser } from './browse.ts';
import { sweep } from './sweep.ts';
import { TEMPLATES } from './templates.ts';

const visit = useBrowser();
const MINUTE = 60_000;

/** Text in the colour of the plate that a browser lays behind it in forced colours: nobody can read it. */
const unseen = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const canvas = getComputedStyle(document.documentElement).backgroundColor;
    return [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
      const style = getComputedStyle(element);
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      const isPlated = style.getPropertyValue('forced-color-adjust') === 'auto';
      return hasText && isPlated && element.checkVisibility() && style.color === canvas
        ? [`${element.localName}.${element.className}: ${element.textContent.trim().slice(0, 40)}`]
        : [];
    });
  });

it(
  'writes nothing in forced colours that lies on a plate of its own colour',
  async () => {
    const found = await sweep(visit, TEMPLATES, { forcedColors: 'active' }, unseen);
    expect(found).toEqual([]);
  },
  2 * MINUTE,
);
