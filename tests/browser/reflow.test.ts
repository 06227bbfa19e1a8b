import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser } from './browse.ts';
import { sweep, thin, unfold } from './sweep.ts';
import { TEMPLATES } from './templates.ts';

const visit = useBrowser();
const MINUTE = 60_000;

/** Text spacing of WCAG 1.4.12. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`;

/** Windows, and how a reader may stretch a page in each: a name, the size of the window and a style. */
const WINDOWS: Record<string, [name: string, width: number, height: number, style: string][]> = {
  'on a desk': [
    ['text spacing', 1280, 900, SPACING],
    ['text at 200 %', 1280, 900, 'html { font-size: 200% }'],
  ],
  'on a phone, or at 400 %': [
    ['text spacing', 320, 640, SPACING],
    ['400 %', 320, 256, '/* nothing but the window */'],
  ],
};

/** Text that is cut off, or sticks out of the window outside a region that scrolls by itself. */
const clipped = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const cuts = (element: Element | null, side: 'overflowX' | 'overflowY', values: string[]) => {
      for (let up = element; up && up !== document.body; up = up.parentElement)
        if (values.includes(getComputedStyle(up)[side])) return up;
      return null;
    };
    const unseen = (element: Element) => {
      for (let up: Element | null = element; up; up = up.parentElement) {
        const { clipPath, position } = getComputedStyle(up);
        if (clipPath !== 'none' && position === 'absolute') return true; // for screen readers
      }
      return false;
    };
    const found: string[] = [];
    const range = document.createRange();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement;
      if (!parent || !node.textContent?.trim() || parent.closest('svg, select')) continue;
      if (!parent.checkVisibility() || unseen(parent)) continue;
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      const scroller = cuts(parent, 'overflowX', ['auto', 'scroll']);
      const what = `“${node.textContent.trim().slice(0, 40)}” in ${parent.localName}`;
      if (!scroller && (box.right > innerWidth + 1 || box.left < -1))
        found.push(`${what} sticks out`);
      const cutter =
        cuts(parent, 'overflowX', ['hidden', 'clip']) ??
        cuts(parent, 'overflowY', ['hidden', 'clip']);
      const frame = cutter?.getBoundingClientRect();
      if (frame && (box.right > frame.right + 1 || box.bottom > frame.bottom + 1))
        found.push(`${what} is cut off`);
    }
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth
      ? [...found, `the page is ${String(scrollWidth)} px wide in ${String(clientWidth)}`]
      : found;
  });

it.each(Object.entries(WINDOWS))(
  'cuts nothing off and never scrolls sideways %s',
  async (_, stretches) => {
    const findings = await sweep(visit, TEMPLATES, { bypassCSP: true }, async (page) => {
      // What scripts bring to life may be wider than what they find.
      await page.waitForFunction(() => !document.querySelector('[data-waits][hidden]'));
      await thin(page, 8);
      await unfold(page);
      const found: string[] = [];
      for (const [name, width, height, content] of stretches) {
        await page.setViewportSize({ width, height });
        const style = await page.addStyleTag({ content });
        found.push(...(await clipped(page)).map((what) => `${name}: ${what}`));
        await style.evaluate((node) => {
          (node as Element).remove();
        });
      }
      return found;
    });
    expect(findings).toEqual([]);
  },
  2 * MINUTE,
);
