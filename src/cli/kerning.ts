/**
 * Kerning that travels light. The kerning of a variable font moves with the weight and takes a fifth of
 * the file; most of it is for pairs that our text never has. These few pairs keep nearly all of it.
 */
import type { Font } from 'fontkit';

/** Two glyphs, and how far the second moves away from the first (towards it, below zero), in units of the font. */
export interface Pair {
  left: number;
  right: number;
  value: number;
}

/** The pairs of letters that a font moves most in a text, by move times occurrence; `most` at most, in the order of glyphs. */
export function commonPairs(font: Font, letters: string, text: string, most: number): Pair[] {
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return [...counts]
    .filter(([pair]) => Array.from(pair).every((letter) => letters.includes(letter)))
    .map(([pair, count]) => {
      const { glyphs, positions } = font.layout(pair);
      const [left, right] = glyphs.map(({ id }) => id);
      const value = (positions[0]?.xAdvance ?? 0) - (glyphs[0]?.advanceWidth ?? 0);
      return { left: left ?? 0, right: right ?? 0, value, weight: Math.abs(value) * count };
    })
    .filter(({ value }) => value !== 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ left, right, value }) => ({ left, right, value }))
    .sort((a, b) => a.left - b.left || a.right - b.right);
}

const PAIR_BYTES = 6;

/** A `kern` table of horizontal pairs, which browsers read where GPOS has none (OpenType 1.9, `kern`, format 0). */
export function kernTable(pairs: readonly Pair[]): Buffer {
  const selector = Math.floor(Math.log2(pairs.length));
  const range = 2 ** selector * PAIR_BYTES;
  const bytes = pairs.length * PAIR_BYTES;
  const table = [0, 1]; // version, one list
  const list = [0, 14 + bytes, 1, pairs.length, range, selector, bytes - range];
  const words = pairs.flatMap(({ left, right, value }) => [left, right, value & 0xffff]);
  const numbers = Uint16Array.from([...table, ...list, ...words]);
  return Buffer.from(numbers.buffer).swap16();
}

const HEADER = 12;
const RECORD = 16;

/** A TrueType font with one more table; check sums are left to whoever compresses it. */
export function withTable(font: Buffer, tag: string, table: Buffer): Buffer {
  const records = Array.from(
    { length: font.readUInt16BE(4) },
    (_, index) => HEADER + index * RECORD,
  );
  const tables = records
    .map((at) => {
      const [start, length] = [font.readUInt32BE(at + 8), font.readUInt32BE(at + 12)];
      return {
        tag: font.toString('latin1', at, at + 4),
        data: font.subarray(start, start + length),
      };
    })
    .concat({ tag, data: table })
    .sort((a, b) => (a.tag < b.tag ? -1 : 1));
  const head = Buffer.alloc(HEADER + RECORD * tables.length);
  font.copy(head, 0, 0, HEADER);
  head.writeUInt16BE(tables.length, 4);
  let end = head.length;
  const bodies = tables.map(({ tag: name, data }, index) => {
    const at = HEADER + index * RECORD;
    head.write(name, at, 'latin1');
    head.writeUInt32BE(end, at + 8);
    head.writeUInt32BE(data.length, at + 12);
    const body = Buffer.concat([data, Buffer.alloc(-data.length & 3)]);
    end += body.length;
    return body;
  });
  return Buffer.concat([head, ...bodies]);
}
