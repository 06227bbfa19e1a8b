import { mdxToJs } from 'satteri';
import { expect, it } from 'vitest';
import { citations } from '../../src/markdown/citations.ts';

const compile = (source: string) => mdxToJs(source, { mdastPlugins: [citations] }).code;

it('turns bracketed keys into one component with all of them', () => {
  expect(compile('It eased [@a2001x; @b2002y].')).toMatch(/Cite[^)]*ids: "a2001x b2002y"/);
});

it('works inside emphasis and lists, and leaves code alone', () => {
  expect(compile('- *so* [@a2001x]')).toContain('ids: "a2001x"');
  expect(compile('Write `[@a2001x]`.')).not.toContain('ids:');
});

it('leaves times, ratios and addresses as they are', () => {
  const code = compile('At 10:30, ratio 3:1, a@b.example [1].');
  expect(code).toContain('At 10:30, ratio 3:1');
  expect(code).not.toContain('ids:');
});
