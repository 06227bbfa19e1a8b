import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';

const COLOUR = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

interface Mode {
  options: BrowserContextOptions;
  /** Rules to run, where a mode can change the outcome of these alone; all without it. */
  rules?: string[];
}

/** How a page is looked at. Structure is the same in all colours: there only rules of colour run. */
export const MODES: Record<string, Mode> = {
  light: { options: { colorScheme: 'light' } },
  dark: { options: { colorScheme: 'dark' }, rules: COLOUR },
  'forced colours': { options: { forcedColors: 'active' }, rules: COLOUR },
  '320 px': { options: { viewport: { width: 320, height: 800 }, hasTouch: true } },
  'script off': { options: { javaScriptEnabled: false } },
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
    rule: 'label-content-name-mismatch',
    selector: '.pilcrow',
    why: 'Its visible text is the sign ¶ and not a word that anyone could speak (WCAG 2.5.3).',
  },
  {
    rule: 'color-contrast',
    selector: '.confluence text',
    why: 'axe measures no text in drawings; tests/lib/contrast.test.ts computes these pairs.',
  },
];

/** Everything axe finds against WCAG 2.2 AA, good practice and AAA contrast, or cannot decide. */
export async function audit(page: Page, rules?: string[]): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(
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
}
