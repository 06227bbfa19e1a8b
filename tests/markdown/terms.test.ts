import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mdxToJs } from 'satteri';
import { expect, it } from 'vitest';
import type { TermNames } from '../../src/lib/glossary/names.ts';
import { citations } from '../../src/markdown/citations.ts';
import { namesReader } from '../../src/markdown/names.ts';
import { terms } from '../../src/markdown/terms.ts';

const none = { alsoKnownAs: [], abbreviations: [], wrongNames: [], autolink: true };
const NAMES: TermNames[] = [
  { ...none, id: 'fascia', term: 'fascia' },
  { ...none, id: 'sham', term: 'sham' },
];

const compile = (source: string, file = 'mechanisms/x.mdx', unlinked: string[] = []) =>
  mdxToJs(source, {
    mdastPlugins: [terms(() => NAMES), citations],
    features: { smartPunctuation: true },
    fileURL: new URL(`file:///content/${file}`),
    data: { astro: { frontmatter: { unlinked } } } as never,
  }).code;

/** Words that became links, in order. */
const linked = (...parameters: Parameters<typeof compile>) =>
  [...compile(...parameters).matchAll(/Term, \{\s+id: "([^"]+)",\s+children: "([^"]+)"/g)].map(
    ([, id, words]) => `${String(id)}: ${String(words)}`,
  );

it('links the first mention in each section', () => {
  expect(linked('The fascia and fasciae.\n\n- Fascia.\n\n## On\n\nMore fascia.')).toEqual([
    'fascia: fascia',
    'fascia: fascia',
  ]);
});

it('links inside emphasis, lists and tables, and over a line break', () => {
  expect(linked('- *Fascia*\n\n| a |\n| --- |\n| sham |')).toEqual([
    'fascia: Fascia',
    'sham: sham',
  ]);
});

it.each([
  ['a heading', '## The fascia'],
  ['a link', '[fascia](https://example.org)'],
  ['code', '`fascia`'],
  ['a blockquote', '> The fascia.\n>\n> - Fascia.'],
  ['straight quotation marks', 'They say "the fascia *is* stuck".'],
  ['curly quotation marks', 'They say “the **fascia** is stuck”.'],
  ['single quotation marks', 'They say ‘fascia’.'],
  ['another component', '<Mechanism id="x">fascia</Mechanism>'],
  ['a component on a line of its own', '<Mechanism id="x">\n\nfascia\n\n</Mechanism>'],
  ['a citation', 'So [@fascia; @sham].'],
])('links nothing in %s', (_, source) => {
  expect(linked(source)).toEqual([]);
});

it('waits for a mention outside the quotation', () => {
  expect(linked('"Fascia", they say. But fascia gives.')).toEqual(['fascia: fascia']);
});

it('counts a term linked by hand anywhere in the section as its first mention', () => {
  expect(linked('The fascia is a <Term id="fascia">sheet</Term>.\n\n# On\n\nFascia.')).toEqual([
    'fascia: sheet',
    'fascia: Fascia',
  ]);
});

it('never links a term to itself, nor what the page opts out of', () => {
  expect(linked('Fascia or sham.', 'glossary/fascia.mdx')).toEqual(['sham: sham']);
  expect(linked('Fascia or sham.', 'mechanisms/x.mdx', ['sham'])).toEqual(['fascia: Fascia']);
});

it('keeps citations beside it whole', () => {
  const code = compile('Not fascia [@a2001x; @b2002y], but sham [@c].');
  expect(code).toContain('ids: "a2001x b2002y"');
  expect(code).toContain('ids: "c"');
});

it('reads names from frontmatter, and again when a file changes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'terms-'));
  const file = join(folder, 'sham.mdx');
  writeFileSync(file, '---\nterm: sham\nautolink: false\n---\n');
  const read = namesReader(folder);
  expect(read()).toEqual([{ ...none, id: 'sham', term: 'sham', autolink: false }]);
  expect(read()).toBe(read());
  writeFileSync(file, '---\nterm: sham treatment\n---\n');
  utimesSync(file, 4e9, 4e9);
  expect(read()[0]?.term).toBe('sham treatment');
  rmSync(folder, { recursive: true });
});
