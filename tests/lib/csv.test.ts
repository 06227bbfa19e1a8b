import { expect, it } from 'vitest';
import { columnsOf, toCsv } from '../../src/lib/data/csv.ts';

const COLUMNS = columnsOf({
  properties: { id: {}, csl: { properties: { title: {}, page: {} } }, list: {}, open: {} },
});

it('heads the fields of an object with both names', () => {
  expect(COLUMNS.map((column) => column.join('.'))).toEqual([
    'id',
    'csl.title',
    'csl.page',
    'list',
    'open',
  ]);
});

it('quotes as RFC 4180 asks, ends rows with CR LF and leaves what is missing empty', () => {
  const text = toCsv(
    [{ id: 'a', csl: { title: 'One, "two"\nthree' }, list: ['x', 'y'], open: true }, { id: 'b' }],
    COLUMNS,
  );
  expect(text).toBe(
    'id,csl.title,csl.page,list,open\r\na,"One, ""two""\nthree",,"[""x"",""y""]",true\r\nb,,,,\r\n',
  );
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])(
  'takes the sting out of %j, which a spreadsheet would run',
  (title) => {
    const [, row = ''] = toCsv([{ id: 'a', csl: { title } }], COLUMNS).split('\r\n');
    expect(row).toContain(`'${title}`);
  },
);

it('leaves a negative number a number', () => {
  expect(toCsv([{ id: -5 }], [['id']])).toBe('id\r\n-5\r\n');
});
