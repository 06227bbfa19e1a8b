import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useBrowser } from './browse.ts';
import { sweep, thin } from './sweep.ts';
import { TEMPLATES } from './templates.ts';

const visit = useBrowser();
const MINUTE = 60_000;
const OPTIONS = { viewport: { width: 1280, height: 900 } };

/** Figures, each where a reader meets it. */
const FIGURES: [name: string, address: string, selector: string][] = [
  ['atlas', '/', '.atlas-frame'],
  ['confluence', '/', '.confluence'],
  ['chain', '/mechanisms/affective-touch/', '#chain'],
  ['poster', '/figures/chain-nocebo/', 'main figure'],
];

/** Leaves out what stands within running text: links come and go with the words. */
function withoutProse(lines: string[]): string[] {
  let prose = Infinity;
  return lines.flatMap((line) => {
    const indent = line.search(/\S/);
    if (indent > prose) return [];
    const isProse = /^- (?:paragraph|definition)\b/.test(line.trim());
    prose = isProse ? indent : Infinity;
    return isProse ? [line.replace(/:$/, '')] : [line];
  });
}

/**
 * What assistive technology is told of a part of a page, as an outline. Running text is left out and
 * of every list the first item stands for all: the contract is about structure, writers may write.
 */
async function outline(page: Page, selector: string): Promise<string> {
  const snapshot = await page.locator(selector).first().ariaSnapshot();
  const lines = snapshot
    .split('\n')
    .filter((line) => !/^\s*- (\/url:|text:|\/placeholder:)/.test(line))
    .map((line) =>
      line.replace(
        /^(\s*- (?:paragraph|listitem|strong|emphasis|cell|definition|term|code|row)\b)(?: "(?:[^"\\]|\\.)*")?(:?).*$/,
        (_, role: string, more: string) =>
          line.trimEnd().endsWith(':') ? `${role}${more || ':'}` : role,
      ),
    );
  return `${withoutProse(lines).join('\n')}\n`;
}

const fileOf = (name: string) => `../golden/aria/${name}.yml`;
const nameOf = (address: string) =>
  address.replace(/\?.*/, '').split('/').filter(Boolean).join('-') || 'home';

it('tells of header and footer what was agreed', async () => {
  const { page, context } = await visit('/about/', OPTIONS);
  for (const part of ['header', 'footer'])
    await expect(await outline(page, `body > ${part}`)).toMatchFileSnapshot(fileOf(part));
  await context.close();
});

it(
  'tells of each kind of page what was agreed',
  async () => {
    const outlines = new Map<string, string>();
    await sweep(visit, TEMPLATES, OPTIONS, async (page, address) => {
      await thin(page, 1);
      outlines.set(address, await outline(page, 'main'));
      return [];
    });
    for (const [address, text] of outlines)
      await expect(text).toMatchFileSnapshot(fileOf(`page-${nameOf(address)}`));
  },
  2 * MINUTE,
);

it.each(FIGURES)('tells of the figure %s what was agreed', async (name, address, selector) => {
  const { page, context } = await visit(address, OPTIONS);
  await thin(page, 2);
  await expect(await outline(page, selector)).toMatchFileSnapshot(fileOf(`figure-${name}`));
  await context.close();
});
