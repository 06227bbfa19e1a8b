import { describe, expect, it } from 'vitest';
import { check, swap, type Spoil } from './fixture.ts';

const mechanism = (from: string, to: string): Spoil => ({
  'mechanisms/slow-touch.mdx': swap(from, to),
});
const paper = (from: string, to: string): Spoil => ({ 'citations.json': swap(from, to) });
const TITLE = '"title": "';
const PROSE = 'is thin.';

/** One row a way to smuggle something into the site, with every piece of the message that must be there. */
const SMUGGLED: [what: string, spoil: Spoil, message: string[]][] = [
  [
    'a mark that turns the direction of writing',
    paper(TITLE, `${TITLE}\\u202e`),
    ['citations.json:', 'U+202E, which cannot be seen'],
  ],
  [
    'such a mark in a field',
    mechanism('title: Slow', 'title: Slow\u2066'),
    ['slow-touch.mdx:2: ', 'U+2066'],
  ],
  [
    'such a mark in prose',
    mechanism(PROSE, 'is\u202e thin.'),
    ['slow-touch.mdx:39: ', 'U+202E', 'Delete it'],
  ],
  ['such a mark as an entity', mechanism(PROSE, 'is&#x202e; thin.'), ['slow-touch.mdx:', 'U+202E']],
  [
    'a zero-width space',
    mechanism('title: Slow', 'title: Sl\u200bow'),
    ['slow-touch.mdx:2: ', 'U+200B'],
  ],
  ['a control character', paper(TITLE, `${TITLE}\\u0007`), ['citations.json:', 'U+0007']],
  [
    'a line break in a field, which would end a record of RIS',
    paper(TITLE, `${TITLE}A\\nER  - \\n`),
    ['"title" holds a line break', 'Write it on one line'],
  ],
  ['a carriage return', paper(TITLE, `${TITLE}A\\r`), ['"title" holds a line break']],
  [
    'a script in a title',
    paper(TITLE, `${TITLE}<script>alert(1)</script>`),
    ['"title" holds markup', 'Only <i>, <b>, <sup>, <sub> may stand here'],
  ],
  [
    'a handler on a mark',
    paper(TITLE, `${TITLE}<i onclick=alert(1)>x</i>`),
    ['"title" holds markup'],
  ],
  [
    'a mark that is not closed',
    paper(TITLE, `${TITLE}<i>x`),
    ['"title" holds markup', 'each closed'],
  ],
  [
    'marks in another field',
    paper('"finding": "', '"finding": "<i>x</i> '),
    ['"custom.finding" holds markup'],
  ],
  [
    'a picture in a field',
    mechanism('title: Slow', 'title: <img src=x onerror=alert(1)> Slow'),
    ['slow-touch.mdx:2: "title" holds markup'],
  ],
  [
    'the end of a script in a field',
    mechanism('answer: Slow', 'answer: </script> Slow'),
    ['"answer" holds markup'],
  ],
  [
    'an address that is a script',
    paper('"type":', '"URL": "javascript:alert(1)", "type":'),
    ['"URL" is not an address that can be linked', 'https://'],
  ],
  [
    'an address without TLS',
    paper('"type":', '"URL": "http://example.org/", "type":'),
    ['"URL" is not an address'],
  ],
  [
    'a quote in a DOI',
    paper('"DOI": "', '"DOI": "10.1000/\\"onclick=\\"x'),
    ['"DOI" is not an address that can be linked'],
  ],
  [
    'a link that is a script',
    mechanism(PROSE, 'is [thin](javascript:alert(1)).'),
    ['slow-touch.mdx:39: a link to "javascript:alert(1)"'],
  ],
  [
    'a link with data',
    mechanism(PROSE, 'is [thin](data:text/html,x).'),
    ['a link to "data:text/html,x"'],
  ],
  [
    'a link to another host without a scheme',
    mechanism(PROSE, 'is [thin](//example.org/).'),
    ['a link to "//example.org/"'],
  ],
  [
    'a definition that is a script',
    mechanism(PROSE, 'is [thin][t].\n\n[t]: javascript:alert(1)'),
    ['a link to "javascript:alert(1)"'],
  ],
  [
    'a picture from another host',
    mechanism(PROSE, 'is ![thin](https://example.org/x.png).'),
    ['a picture is not allowed here'],
  ],
  [
    'a script in prose',
    mechanism(PROSE, 'is thin. <script>alert(1)</script>'),
    ['unknown component <script>'],
  ],
  [
    'a picture in prose',
    mechanism(PROSE, 'is thin. <img src="x" onerror="alert(1)" />'),
    ['unknown component <img>'],
  ],
  [
    'an import',
    mechanism(PROSE, 'is thin.\n\nimport x from "node:fs"\n'),
    ['code is not allowed in content'],
  ],
];

it.each(SMUGGLED)('refuses %s', (_, spoil, message) => {
  const { status, output } = check(spoil);
  expect(status, output).toBe(1);
  for (const piece of message) expect(output).toContain(piece);
});

describe('lets stand', () => {
  it.each([
    [
      'marks of a title in pairs, one in another',
      paper(TITLE, `${TITLE}<i>In <sup>2</sup> vivo</i> `),
    ],
    ['a sign for less than', mechanism('title: Slow', 'title: p < 0.05 and Slow')],
    [
      'links to the site and to https',
      mechanism(PROSE, 'is [thin](../../glossary/) or [not](https://example.org/).'),
    ],
    [
      'line endings of Windows',
      { 'glossary/slow-fibre.mdx': (text: string) => text.replaceAll('\n', '\r\n') },
    ],
  ])('%s', (_, spoil) => {
    expect(check(spoil)).toEqual({ status: 0, output: '' });
  });
});
