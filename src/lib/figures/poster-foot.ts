import { GRADE_IDS, GRADES } from '../grade.ts';
import { paragraph, wrap, type Palette, type Shape } from './shapes.ts';
import { strokeOf } from './strokes.ts';

/** What stands on a poster beside the bands. */
export interface PosterText {
  title: string;
  lead: string;
  method: string[];
  edition: string;
  address: string;
  /** The address as a QR code: its side in modules and the dark ones. */
  code: { side: number; dark: (row: number, column: number) => boolean };
}

/** Margin of the sheet. */
export const PAD = 44;

/** Legend, method and QR code along the foot of the sheet, address and edition in its upper corner. */
export function foot(text: PosterText, width: number, height: number, palette: Palette): Shape[] {
  const ink = palette['ink'] ?? '';
  const top = height - PAD - 126;
  const module = 110 / text.code.side;
  const dark = Array.from(
    { length: text.code.side ** 2 },
    (_, index) => [Math.floor(index / text.code.side), index % text.code.side] as const,
  )
    .filter(([row, column]) => text.code.dark(row, column))
    .map(
      ([row, column]) =>
        `M${(width - PAD - 110 + column * module).toFixed(2)} ${(top + row * module).toFixed(2)}h${module.toFixed(2)}v${module.toFixed(2)}h${(-module).toFixed(2)}z`,
    )
    .join('');
  const legend = GRADE_IDS.flatMap((grade, index): Shape[] => {
    const x = PAD + (index % 3) * 190;
    const y = top + 12 + Math.floor(index / 3) * 26;
    return [
      ...strokeOf(
        grade,
        `M${String(x)} ${String(y)}H${String(x + 60)}`,
        ink,
        { x: x + 30, y },
        0.8,
      ),
      {
        kind: 'text',
        x: x + 70,
        y: y + 5,
        text: GRADES[grade].label,
        size: 14,
        face: 'atkinson-400',
        fill: ink,
        anchor: 'start',
      },
    ];
  });
  const most = width - PAD * 2 - 140;
  const method = text.method.flatMap((line) => wrap(line, 12.5, 'atkinson-400', most));
  return [
    ...legend,
    ...paragraph(
      method,
      { x: PAD, y: top + 72, leading: 16 },
      { size: 12.5, face: 'atkinson-400', fill: ink, anchor: 'start' },
    ),
    { kind: 'path', d: dark, fill: ink },
    ...paragraph(
      [text.address, text.edition],
      { x: width - PAD, y: PAD + 4, leading: 18 },
      { size: 13, face: 'atkinson-700', fill: ink, anchor: 'end' },
    ),
  ];
}
