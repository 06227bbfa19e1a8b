import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { expect, it } from 'vitest';
import { commonPairs, kernTable, withTable } from '../../src/cli/kerning.ts';

const bytes = readFileSync('src/draw/fonts/atkinson-400.ttf');
const font = create(bytes) as Font;
const idOf = (letter: string) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0).id;
const moveOf = (pair: string) => {
  const { glyphs, positions } = font.layout(pair);
  return (positions[0]?.xAdvance ?? 0) - (glyphs[0]?.advanceWidth ?? 0);
};

it('keeps the pairs that a text has often and the font moves far', () => {
  const pairs = commonPairs(font, 'Tehrtoc', 'Te The Te re ro. ', 2);
  expect(pairs).toEqual(
    ['Te', 're']
      .map((pair) => ({
        left: idOf(pair[0] ?? ''),
        right: idOf(pair[1] ?? ''),
        value: moveOf(pair),
      }))
      .sort((a, b) => a.left - b.left),
  );
  expect(moveOf('Te')).toBeLessThan(-50);
});

it('counts no pair with a letter that the font was not cut for, or that stays where it is', () => {
  expect(commonPairs(font, 'he', 'he Te', 9).map(({ value }) => value)).not.toContain(moveOf('Te'));
  expect(commonPairs(font, 'n', 'nn', 9)).toEqual(moveOf('nn') === 0 ? [] : expect.anything());
});

it('writes a table that another reader takes for kerning, and leaves the other tables as they were', () => {
  const pairs = [
    { left: 3, right: 5, value: -80 },
    { left: 3, right: 7, value: 12 },
    { left: 4, right: 5, value: -1 },
  ];
  const table = kernTable(pairs);
  // version 0, one list; its version, length, horizontal, pairs and the numbers of a binary search
  expect([...Array(9).keys()].map((at) => table.readUInt16BE(at * 2))).toEqual([
    0, 1, 0, 32, 1, 3, 12, 1, 6,
  ]);
  expect(table.readInt16BE(18 + 4)).toBe(-80);
  const kerned = create(withTable(bytes, 'kern', table)) as unknown as Font & {
    kern: { tables: { subtable: { pairs: { left: number; right: number; value: number }[] } }[] };
  };
  expect(
    kerned.kern.tables[0]?.subtable.pairs.map(({ left, right, value }) => [left, right, value]),
  ).toEqual(pairs.map(({ left, right, value }) => [left, right, value]));
  expect(kerned.layout('Works').advanceWidth).toBe(font.layout('Works').advanceWidth);
});
