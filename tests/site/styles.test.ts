import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pagesOf } from './built.ts';

/** Names that scripts and tests look for, and that no rule styles. */
const HOOKS = new Set([
  'papers',
  'last',
  'shown',
  'label',
  'words',
  'stroke',
  'across',
  'claim-link',
  'print-bar',
]);

const named = (css: string) =>
  new Set(
    [...css.matchAll(/\.((?:\\.|[\w-])+)/g)].map((match) => (match[1] ?? '').replaceAll('\\', '')),
  );
const sheets = new Map<string, Set<string>>();
const styledBy = (path: string) => {
  const known = sheets.get(path) ?? named(readFileSync(`dist${path}`, 'utf8'));
  sheets.set(path, known);
  return known;
};

it('styles every class that a page uses, by the style sheets of that page', () => {
  const bare = new Map<string, string>();
  for (const { address, root } of pagesOf('dist')) {
    const styles = root
      .querySelectorAll('link[rel=stylesheet]')
      .map((node) => styledBy(node.getAttribute('href') ?? ''));
    for (const node of root.querySelectorAll('[class]')) {
      for (const name of node.classList.value) {
        const found = HOOKS.has(name) || styles.some((names) => names.has(name));
        if (!found) bare.set(name, address);
      }
    }
  }
  expect([...bare].map(([name, address]) => `${name} (as on ${address})`)).toEqual([]);
});
