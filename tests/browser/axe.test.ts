import { expect, it } from 'vitest';
import { pagesOf } from '../site/built.ts';
import { audit, MODES } from './axe.ts';
import { useBrowser } from './browse.ts';
import { sweep, thin, unfold } from './sweep.ts';
import { TEMPLATES } from './templates.ts';

const visit = useBrowser();
const MINUTE = 60_000;

/** Kinds of pages that no reader meets on the way. */
const ASIDE = [
  '/use/mechanisms/nocebo/',
  '/embed/claim/velocity-tuning/',
  '/embed/term/insula/',
  '/embed/figure/chain-nocebo/',
];

/** The same few addresses on every run: every n-th page, from a start of its own for each mode. */
function sample(start: number, count: number): string[] {
  const addresses = pagesOf('dist')
    .map(({ address }) => address)
    .sort();
  const stride = Math.floor(addresses.length / count);
  return addresses.filter((_, index) => index % stride === start % stride).slice(0, count);
}

it.each(Object.entries(MODES))(
  'finds nothing on any kind of page in mode: %s',
  async (name, { options, look }) => {
    const addresses = [
      ...TEMPLATES,
      ...ASIDE,
      ...sample(17 * (1 + Object.keys(MODES).indexOf(name)), 6),
    ];
    const findings = await sweep(visit, addresses, options, async (page) => {
      // The full suite looks at every item of the long lists.
      await thin(page, 5);
      await unfold(page);
      return look(page);
    });
    expect(findings).toEqual([]);
  },
  5 * MINUTE,
);

it('finds what is planted: text too faint for AAA, an image without words, a nameless link', async () => {
  const { page, context } = await visit('/about/', { bypassCSP: true });
  await page.addStyleTag({ content: 'h1 { color: #888 } p { color: #666 }' });
  await page.evaluate(() => {
    document.querySelector('main')?.append(new Image(), document.createElement('button'));
  });
  const rules = (await audit(page)).map((finding) => finding.split(':')[0]);
  expect(new Set(rules)).toEqual(new Set(['color-contrast-enhanced', 'image-alt', 'button-name']));
  await context.close();
});
