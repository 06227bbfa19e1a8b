import { expect, it } from 'vitest';
import { joinSheets, passesOnTo, type Sheet } from '../../src/build/one-file.ts';

it('knows a script that does nothing but load another', () => {
  expect(passesOnTo('import"./site.B685Jpxj.js";')).toBe('site.B685Jpxj.js');
  expect(passesOnTo('import "./a-b.js"\n')).toBe('a-b.js');
});

it.each([
  'import"./a.js";import"./b.js";',
  'import{a}from"./a.js";a();',
  'import"./a.js";start();',
  'import"https://example.org/a.js";',
  '',
])('leaves a script alone that does more: %s', (code) => {
  expect(passesOnTo(code)).toBeUndefined();
});

const link = (name: string, more = '') =>
  `<link rel="stylesheet" href="/base/assets/${name}.css"${more}>`;

it('puts one link where the first sheet of a page stood, for all of them in their order', () => {
  const asked: Sheet[] = [];
  const html = `<title>x</title>${link('print', ' media="print"')}<meta>${link('a.B-1')}${link('b')}`;
  const joined = joinSheets(html, (sheets) => {
    asked.push(...sheets);
    return 'page.1.css';
  });
  expect(joined).toBe(`<title>x</title>${link('page.1')}<meta>`);
  expect(asked).toEqual([
    { name: 'print.css', media: 'print' },
    { name: 'a.B-1.css', media: undefined },
    { name: 'b.css', media: undefined },
  ]);
});

it('leaves a page alone that has one sheet, or a sheet from elsewhere', () => {
  for (const html of ['<p>x</p>', link('a'), `${link('a')}<link rel="stylesheet" href="/b.css">`])
    expect(joinSheets(html, () => 'never')).toBe(html);
});
