import fc from 'fast-check';
import { XmlDocument, XmlElement } from 'libxml2-wasm';

/** What somebody would write to break out of a page, a figure, a reference or a table. */
export const ATTACKS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'onmouseover='alert(1)",
  '"onfocus="alert(1)"autofocus="',
  '<svg/onload=alert(1)>',
  '<i onclick=alert(1)>x</i>',
  '<i>',
  '</i>',
  '<sup>2</sup>',
  '</script>',
  '<!--',
  '-->',
  ']]>',
  'javascript:alert(1)',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;',
  '\u202egnp.exe',
  '\u0000',
  '\u2028',
  '\\input{/etc/passwd}',
  '\\write18{id}',
  '}\n@article{evil,',
  '\nER  - \nTY  - JOUR\nTI  - evil',
  '\r\nTY  - JOUR',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '@SUM(1)',
  '";drop,"',
  '" . <x> <y> "evil',
  '\\',
  '{',
  '%',
] as const;

/** Texts of a few attacks with anything in between. */
export const attack = fc
  .array(fc.oneof(fc.constantFrom(...ATTACKS), fc.string({ unit: 'grapheme', maxLength: 8 })), {
    minLength: 1,
    maxLength: 5,
  })
  .map((pieces) => pieces.join(''));

/** Tags that running HTML of ours may hold. */
const SOUND =
  /<\/?(?:i|b|sup|sub|span|a)>|<a href="https?:\/\/[^\s"'<>]*">|<span class="[a-z- ]+">/g;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Elements of a feed of ours. */
const ATOM = new Set(
  'feed id title updated link author name subtitle rights entry summary content'.split(' '),
);

/** What is wrong with an export of a number of records, by format; nothing where it is inert. */
export const JUDGES = {
  html: (text: string) =>
    text.replaceAll(SOUND, '').includes('<') ? ['a tag that is not ours'] : [],

  svg: (text: string) => [
    ...(/<(?!\/?(?:svg|title|desc|path|circle|rect|g)\b)/.test(text) ? ['a foreign element'] : []),
    ...(/<[a-z]+[^>]*\son/i.test(text.replaceAll(/"[^"]*"/g, '""')) ? ['a handler'] : []),
    ...(/&(?!(?:amp|lt|gt|quot|#39);)/.test(text) ? ['an ampersand alone'] : []),
    ...(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.test(text)
      ? ['a character that XML forbids']
      : []),
  ],

  data: (text: string) => (JSON.parse(text) === undefined ? ['no JSON'] : []),

  /** A feed of one entry, as an XML parser reads it. */
  atom: (text: string) => {
    const document = XmlDocument.fromString(text);
    const names = document
      .find('//*')
      .flatMap((node) => (node instanceof XmlElement ? [node.name] : []));
    document.dispose();
    return [
      ...(names.filter((name) => name === 'entry').length === 1 ? [] : ['more than one entry']),
      ...names.filter((name) => !ATOM.has(name)).map((name) => `a foreign element: ${name}`),
    ];
  },

  /** JSON within a page, too: nothing may end the script it stands in. */
  json: (text: string) => (/<\/|<!--/.test(text) ? ['the end of a script'] : []),

  ris: (text: string, records: number) => [
    ...(count(text, /^TY {2}- /gm) === records ? [] : ['more records than papers']),
    ...(count(text, /^ER {2}- /gm) === records ? [] : ['more ends than papers']),
    ...(text.split(/\r?\n/).some((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}-( |$)/.test(line))
      ? ['a line that is no field']
      : []),
  ],

  bibtex: (text: string, records: number) => [
    ...(count(text, /^\s*@\w+\s*\{/gm) === records ? [] : ['more entries than papers']),
    ...(/\\(?:input|include|write|openout|read|def|let|catcode|csname|immediate)/.test(text)
      ? ['a command of TeX']
      : []),
    ...(balanced(text) ? [] : ['braces that do not match']),
  ],

  csv: (text: string) =>
    cells(text).some((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell))
      ? ['a cell that a spreadsheet computes']
      : [],

  /** What stands outside texts and addresses is only names, dots and commas. */
  turtle: (text: string) =>
    /alert|evil|javascript|\\/.test(
      text.replaceAll(/"""(?:[^"\\]|\\.|"(?!""))*"""|"(?:[^"\\\n]|\\.)*"|<[^\s<>"{}|^`\\]*>/g, ''),
    )
      ? ['a text that ended early']
      : [],
} satisfies Record<string, (text: string, records: number) => string[]>;

/** Braces match, leaving out those that are escaped. */
function balanced(text: string): boolean {
  let depth = 0;
  for (const [brace] of text.replaceAll(/\\[\\{}]/g, '').matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Cells of a table as RFC 4180 has them. */
const cells = (text: string): string[] =>
  [...text.matchAll(/(?:^|,|\r?\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
