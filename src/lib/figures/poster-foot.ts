import { GRADE_IDS, GRADES } from '../grade.ts';
import { codePath, type Code } from './code.ts';
import { paragraph, wrap, type Palette, type Shape } from './shapes.ts';
import { strokeOf } from './strokes.ts';

/** What stands on a poster beside the bands. */
export interface PosterText {
  title: string;
  lead: string;
  method: string[];
  edition: string;
  address: string;
  /** The address as a QR code. */
  code: Code;
}

/** Margin of the sheet. */
export const PAD = 44;

/** Side of the QR code. */
const CODE = 110;

/** How a poster is read, a sentence a line. */
export const METHOD = [
  'Each line is a mechanism: where it starts, which levels of the body it passes through, where it is said to arrive.',
  'The stroke of a step is the grade of the best claim that was shown there; a dotted step was inferred and not shown.',
  'A mechanism is no stronger than its weakest step. Bands are ways of looking at one change and not shares of it.',
  'The grades are our own; the rules, every claim and the papers behind it are at the address beside.',
];

/** Legend, method and QR code along the foot of the sheet, address and edition in its upper corner. */
export function foot(text: PosterText, width: number, height: number, palette: Palette): Shape[] {
  const ink = palette['ink'] ?? '';
  const top = height - PAD - 126;
  const dark = codePath(text.code, {
    x: width - PAD - CODE,
    y: top,
    module: CODE / text.code.side,
  });
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
