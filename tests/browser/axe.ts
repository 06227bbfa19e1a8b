import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';

const COLOUR = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

interface Mode {
  options: BrowserContextOptions;
  /** Says what is wrong with a page that was opened so. */
  look: (page: Page) => Promise<string[]>;
}

/** How a page is looked at. Structure is the same in all colours: in dark and forced ones only rules of colour run. */
export const MODES: Record<string, Mode> = {
  'light, dark and forced colours': {
    options: { viewport: { width: 1280, height: 900 } },
    look: async (page) => [...(await audit(page)), ...(await auditColours(page))],
  },
  '320 px': { options: { viewport: { width: 320, height: 800 }, hasTouch: true }, look: audit },
  'script off': { options: { javaScriptEnabled: false }, look: audit },
};

interface Explanation {
  rule: string;
  /** Elements that it is true of. */
  selector: string;
  why: string;
}

/** What axe cannot decide by itself, and why it holds; nothing else may stay undecided. */
export const EXPLAINED: Explanation[] = [
  {
    rule: 'frame-tested',
    selector: 'iframe[src^="/embed/"]',
    why: 'axe looks into no frame from outside; tests/browser/axe.test.ts opens embeds as pages.',
  },
  {
    rule: 'label-content-name-mismatch',
    selector: '.pilcrow',
    why: 'Its visible text is the sign ¶ and not a word that anyone could speak (WCAG 2.5.3).',
  },
  {
    rule: 'color-contrast',
    selector: '.confluence text',
    why: 'axe measures no text in drawings; tests/lib/contrast.test.ts computes these pairs.',
  },
  ...COLOUR.map((rule) => ({
    rule,
    selector: '.sheet-step b',
    why: 'It stands across the edge of two steps, and axe counts an edge to both; the grade below it, in the same colours, is decided.',
  })),
  ...COLOUR.map((rule) => ({
    rule,
    selector: 'dialog *',
    why: 'What scrolls in a dialog lies half over the page; the same rows are decided on /search/.',
  })),
];

/**
 * axe, put where timers may stand still: with script off Chromium runs none, so what axe puts off for no
 * time comes as soon as it can, and only what guards against waiting too long is left to timers.
 */
const AXE = `((later) => {
  const setTimeout = (run, wait = 0) => wait > 1 ? later(run, wait) : void Promise.resolve().then(run);
  ${axe.source}
})(setTimeout)`;

/** Lays out what is not near, as a reader finds it who has come to it. */
const comeNear = (page: Page) =>
  page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLElement>(
      '.later, .band section, .frame > footer',
    ))
      part.style.setProperty('content-visibility', 'visible');
  });

/** Lays a page flat: what scrolls in a frame of its own or sticks to an edge lies in the flow like all else. */
const flatten = (page: Page) =>
  page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const { overflowX, position } = getComputedStyle(element);
      if (position === 'sticky') element.style.position = 'static';
      if (!/auto|scroll/.test(overflowX)) continue;
      Object.assign(element.style, { overflow: 'visible', width: 'max-content' });
    }
  });

/**
 * Everything axe finds against WCAG 2.2 AA, good practice and AAA contrast, or cannot decide. Colours
 * that it cannot decide because something lies over them are looked at again on the page laid flat.
 */
export async function audit(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  await comeNear(page);
  return decided(page);
}

/** The same for the colours alone, dark and forced, on a page that was audited before. */
async function auditColours(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const media of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media });
    const [name] = Object.values(media);
    found.push(...(await decided(page, COLOUR)).map((finding) => `${String(name)}: ${finding}`));
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  return found;
}

async function decided(page: Page, rules?: string[]): Promise<string[]> {
  const first = await run(page, rules);
  const isColour = (finding: string) => finding.startsWith('undecided color-contrast');
  if (!first.some(isColour)) return first;
  await flatten(page);
  return [...first.filter((finding) => !isColour(finding)), ...(await run(page, COLOUR))];
}

const run = (page: Page, rules?: string[]): Promise<string[]> =>
  page.evaluate(
    async ({ only, explained }) => {
      const { axe: engine } = window as unknown as { axe: typeof import('axe-core') };
      const { violations, incomplete } = await engine.run(document, {
        runOnly: only
          ? { type: 'rule', values: only }
          : {
              type: 'tag',
              values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
            },
        // No tag that is run holds it: contrast is the one bar that is set at AAA.
        rules: { 'color-contrast-enhanced': { enabled: true } },
        resultTypes: ['violations', 'incomplete'],
        elementRef: true,
      });
      const isExplained = (id: string, element?: Element) =>
        explained.some(({ rule, selector }) => rule === id && element?.matches(selector));
      const undecided = incomplete.map((result) => ({
        ...result,
        id: `undecided ${result.id}`,
        nodes: result.nodes.filter(({ element }) => !isExplained(result.id, element as Element)),
      }));
      return [...violations, ...undecided].flatMap(({ id, nodes }) =>
        nodes.map(({ html, any, all, none }) => {
          const [check] = [...any, ...all, ...none];
          return `${id}: ${html.slice(0, 200)} (${check?.message ?? ''})`;
        }),
      );
    },
    { only: rules ?? null, explained: EXPLAINED },
  );
