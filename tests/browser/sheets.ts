import { expect } from 'vitest';
import type { useBrowser } from './browse.ts';

const PX = 96 / 25.4;

/** Margins of a sheet in millimetres, as its style sheet has them. */
const MARGIN = { across: 13, down: 11 };

/** Paper in millimetres. */
const PAPERS = {
  A4: { width: 210, height: 297 },
  Letter: { width: 215.9, height: 279.4 },
} as const;

/** How many pages a PDF has. */
export const pagesIn = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;

/** Prints a handout on both papers: one page each, every box inside the paper and nothing cut off in it. */
export async function expectOneSheet(visit: ReturnType<typeof useBrowser>, id: string) {
  const { page, context } = await visit(`/handouts/${id}/`);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => document.fonts.ready);
  for (const [format, paper] of Object.entries(PAPERS)) {
    const room = {
      width: (paper.width - 2 * MARGIN.across) * PX,
      height: (paper.height - 2 * MARGIN.down) * PX,
    };
    expect(pagesIn(await page.pdf({ format })), format).toBe(1);
    await page.setViewportSize({ width: Math.floor(room.width), height: Math.floor(room.height) });
    const outside = await page.evaluate(
      ({ width, height }) =>
        [...document.querySelectorAll<HTMLElement>('.handout, .handout *')]
          .filter((node) => node.checkVisibility())
          .filter((node) => {
            const box = node.getBoundingClientRect();
            const cut =
              node instanceof HTMLElement &&
              getComputedStyle(node).display !== 'inline' &&
              !node.matches('.sr-only') &&
              node.scrollWidth > node.clientWidth + 1;
            return (
              cut ||
              box.left < -1 ||
              box.top < -1 ||
              box.right > width + 1 ||
              box.bottom + scrollY > height + 1
            );
          })
          .map((node) => `${node.tagName} ${node.className}: ${node.textContent.slice(0, 40)}`),
      room,
    );
    expect(outside, `${id} on ${format}`).toEqual([]);
  }
  await context.close();
}
