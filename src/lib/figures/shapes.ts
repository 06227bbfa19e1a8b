import widths from './widths.json' with { type: 'json' };

/** Faces that figures are lettered in; each has a table of letter widths. */
export type Face = keyof typeof widths;

/** What a figure is made of, in its own units; y of a text is its base line. */
export type Shape =
  | {
      kind: 'path';
      d: string;
      stroke?: string;
      width?: number;
      dash?: string | undefined;
      fill?: string;
    }
  | {
      kind: 'circle';
      x: number;
      y: number;
      r: number;
      fill: string;
      stroke?: string;
      width?: number;
    }
  | {
      kind: 'box';
      x: number;
      y: number;
      width: number;
      height: number;
      r: number;
      fill: string;
      stroke?: string;
    }
  | {
      kind: 'text';
      x: number;
      y: number;
      text: string;
      size: number;
      face: Face;
      fill: string;
      anchor: Anchor;
    }
  | { kind: 'group'; x: number; y: number; scale: number; shapes: Shape[] };

export type Anchor = 'start' | 'middle' | 'end';

/** A laid-out figure. */
export interface Figure {
  width: number;
  height: number;
  shapes: Shape[];
}

/** Colours a figure is drawn in, by the name of the token. */
export type Palette = Record<string, string>;

const UNKNOWN = 600;

/** How far a letter of a face moves the pen, as a share of the type size. */
export const advance = (letter: string, face: Face): number =>
  ((widths[face] as Record<string, number>)[letter] ?? UNKNOWN) / 1000;

/** Width of a line of text, in the units of its size. */
export const measure = (text: string, size: number, face: Face): number =>
  Array.from(text).reduce((sum, letter) => sum + advance(letter, face), 0) * size;

/** Breaks text into lines no wider than given; a single word that is wider stands alone. */
export function wrap(text: string, size: number, face: Face, most: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer, size, face) <= most)
      return [...lines.slice(0, -1), longer];
    return [...lines, word];
  }, []);
}

/** Several lines of text, one below the other. */
export function paragraph(
  lines: string[],
  at: { x: number; y: number; leading: number },
  look: { size: number; face: Face; fill: string; anchor: Anchor },
): Shape[] {
  return lines.map((text, index) => ({
    kind: 'text',
    x: at.x,
    y: at.y + index * at.leading,
    text,
    ...look,
  }));
}
