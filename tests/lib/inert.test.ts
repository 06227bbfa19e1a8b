import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSvg } from '../../src/draw/svg.ts';
import { formatAll, STYLES, type Style } from '../../src/lib/citation.ts';
import { toCsv } from '../../src/lib/data/csv.ts';
import { cslJson } from '../../src/lib/exports/csl.ts';
import { bibtex } from '../../src/lib/exports/bibtex.ts';
import { ris } from '../../src/lib/exports/ris.ts';
import { atomFeed } from '../../src/lib/feed.ts';
import { toJsonLd, toTurtle } from '../../src/lib/glossary/rdf.ts';
import { skosOf } from '../../src/lib/glossary/skos.ts';
import { escapeHtml, plainText, richText } from '../../src/lib/rich-text.ts';
import { paper as paperNode } from '../../src/lib/schema-org/paper.ts';
import { inScript, webPage } from '../../src/lib/schema-org/page.ts';
import { citationSchema, type Citation } from '../../src/schemas/citation.ts';
import { attack, ATTACKS, JUDGES } from './inert.ts';
import { paper } from './samples.ts';

/** A paper with the text in every field that takes text. */
const poisoned = (text: string): Citation => ({
  ...paper('human-experiment', { finding: text, caveat: text }),
  title: text,
  author: [{ family: text, given: text }, { literal: text }],
  'container-title': text,
  volume: text,
  issue: text,
  page: text,
  publisher: text,
  DOI: `10.1000/${text.replaceAll(/\s/g, '')}`,
  URL: `javascript:${text}`,
});

const HOME = 'https://example.org/';

/** A glossary of one term with the text in every field. */
const thesaurus = (text: string) =>
  skosOf(
    [
      {
        id: 'x',
        address: `${HOME}glossary/x/`,
        term: text,
        definition: text,
        field: 'touch',
        abbreviations: [text],
        alsoKnownAs: [text],
        wrongNames: [text],
        broader: [],
        related: [],
        confusedWith: [],
        citations: [],
        usage: [{ profession: 'massage therapy', meaning: text }],
      } as unknown as Parameters<typeof skosOf>[0][number],
    ],
    { address: `${HOME}glossary/`, title: text, licence: HOME, paper: (id) => `${HOME}${id}/` },
  );

const feed = (text: string) =>
  atomFeed(
    [{ id: 'x', date: '2026-01-01', address: '/x/', kind: 'wording', note: text, title: text }],
    {
      ...{ title: text, subtitle: text, author: text, rights: text },
      ...{ page: HOME, feed: `${HOME}feed.atom`, day: '2026-01-01' },
    },
    (address) => `https://example.org${address}`,
  );

const node = (text: string) =>
  webPage(
    { title: text, description: text, address: HOME, home: HOME },
    { mainEntity: paperNode(poisoned(text), HOME) },
  );

type Write = (text: string) => string | Promise<string>;

/** Everything that writes content into a format; a new format is a new row. */
const WRITERS: [what: string, judge: keyof typeof JUDGES, write: Write][] = [
  ...(Object.keys(STYLES) as Style[]).map((style): (typeof WRITERS)[number] => [
    `a reference in ${style}`,
    'html',
    (text) => [...formatAll([poisoned(text)], style).values()].join(''),
  ]),
  ['a title', 'html', richText],
  ['plain text', 'html', escapeHtml],
  ['BibTeX', 'bibtex', (text) => bibtex([poisoned(text)])],
  ['RIS', 'ris', (text) => ris([poisoned(text)])],
  ['CSL-JSON', 'data', (text) => cslJson([poisoned(text)])],
  ['a table', 'csv', (text) => toCsv([{ a: text, b: [text] }], [['a'], ['b']])],
  ['the thesaurus as Turtle', 'turtle', (text) => toTurtle(thesaurus(text))],
  [
    'the thesaurus as JSON-LD',
    'data',
    async (text) => JSON.stringify(await toJsonLd(thesaurus(text))),
  ],
  ['what a page says of itself', 'json', (text) => inScript(node(text))],
  ['the feed', 'atom', feed],
  ['a figure', 'svg', (text) => toSvg({ width: 10, height: 10, shapes: [] }, text, text)],
];

describe.each(WRITERS)('%s', (_, judge, write) => {
  it('comes out inert whatever it is made of', async () => {
    await fc.assert(
      fc.asyncProperty(attack, async (text) => {
        expect(JUDGES[judge](await write(text), 1)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each(ATTACKS)('comes out inert with %j', async (text) => {
    expect(JUDGES[judge](await write(`a${text}b`), 1)).toEqual([]);
  });
});

it('keeps the words of a title, whatever they are', () => {
  const NAMES: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" };
  const read = (html: string) =>
    html
      .replaceAll(/<\/?(?:i|b|sup|sub)>/g, '')
      .replaceAll(/&(lt|gt|quot|amp|#39);/g, (_, name: string) => NAMES[name] ?? '');
  fc.assert(
    fc.property(attack, (text) => {
      expect(plainText(read(richText(text)))).toBe(plainText(text));
    }),
  );
});

it('keeps marks that stand in pairs and shows others as text', () => {
  expect(richText('<i>In <sup>2</sup> vivo</i> & <b>x')).toBe(
    '<i>In <sup>2</sup> vivo</i> &amp; &lt;b&gt;x',
  );
});

it('keeps the marks, the link and the upright words of a reference', () => {
  const record = {
    ...paper('human-experiment'),
    title: 'On <i>in vivo</i> touch',
    DOI: '10.1000/a',
  };
  const chapter = { ...record, 'container-title': 'A <i>b</i> c' };
  const html = formatAll([chapter], 'apa').get(record.id) ?? '';
  expect(html).toContain('<i>in vivo</i>');
  expect(html).toContain('<a href="https://doi.org/10.1000/a">');
  expect(html).toContain('<span class="not-italic">b</span>');
});

it('poisons a paper only with what its schema would let through', () => {
  const result = citationSchema.safeParse({
    ...poisoned('x'),
    custom: { ...poisoned('x').custom, doiStatus: 'seen' },
  });
  expect(result.error?.issues ?? []).toEqual([]);
});

/** One planted fault for each judge, and what it must see. */
const PLANTED: [judge: keyof typeof JUDGES, text: string][] = [
  ['html', 'x<img src=x>'],
  ['html', '<a href="javascript:x">'],
  ['svg', '<svg><script/></svg>'],
  ['svg', '<svg onload="x"/>'],
  ['svg', '<svg><title>\u0007</title></svg>'],
  ['json', '{"a":"</script>"}'],
  ['ris', 'TY  - JOUR\nTI  - x\nER  - \nTY  - JOUR\nER  - \n'],
  ['ris', 'TY  - JOUR\nTI  - x\nmore\nER  - \n'],
  ['bibtex', '@article{a, title = {x}\n}\n@article{b,}\n'],
  ['bibtex', '@article{a, title = {\\input{x}}}'],
  ['bibtex', '@article{a, title = {x}}}'],
  ['csv', 'a,b\r\nx,"=1+1"\r\n'],
  ['turtle', '<a> <b> "x" . <c> <d> "y" evil'],
];

it.each(PLANTED)('a judge of %s sees %j', (judge, text) => {
  expect(JUDGES[judge](text, 1)).not.toEqual([]);
});

/** The same formats with nothing wrong. */
const CLEAN: [judge: keyof typeof JUDGES, text: string][] = [
  ['html', '<i>x</i> <a href="https://doi.org/10.1/x">y</a> &lt;b&gt;'],
  ['json', '{"a":"\\u003c/script>"}'],
  ['ris', 'TY  - JOUR\r\nTI  - x - y\r\nER  - \r\n'],
  ['bibtex', '@article{a,\n  title = {On {CT} fibres \\& \\{more\\}},\n}\n'],
  ['csv', 'a,b\r\n-1.5,"\'=1+1, ""x"""\r\n'],
  ['turtle', '<a> <b> "evil \\" . <x>" .\n'],
];

it.each(CLEAN)('a judge of %s lets %j pass', (judge, text) => {
  expect(JUDGES[judge](text, 1)).toEqual([]);
});
