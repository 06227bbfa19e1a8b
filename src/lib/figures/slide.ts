import { measure, type Figure, type Palette, type Shape } from './shapes.ts';

/** A slide of 16:9, in units of which a full screen has one and a half a pixel. */
export const SLIDE = { width: 1280, height: 720 } as const;

/** Width of a slide in pixels. */
export const SLIDE_PIXELS = 1920;

const PAD = 48;
const CREDIT = 15;

/** A figure in the middle of a slide, as large as fits, above one line that gives credit and address. */
export function slideFigure(figure: Figure, credit: string, palette: Palette): Figure {
  const room = { width: SLIDE.width - PAD * 2, height: SLIDE.height - PAD * 2 - CREDIT * 2 };
  const scale = Math.min(room.width / figure.width, room.height / figure.height);
  const size = Math.min(CREDIT, room.width / measure(credit, 1, 'atkinson-400'));
  const shapes: Shape[] = [
    { kind: 'box', x: 0, y: 0, ...SLIDE, r: 0, fill: palette['page'] ?? '' },
    {
      kind: 'group',
      x: (SLIDE.width - figure.width * scale) / 2,
      y: PAD + (room.height - figure.height * scale) / 2,
      scale,
      shapes: figure.shapes,
    },
    {
      kind: 'text',
      x: PAD,
      y: SLIDE.height - PAD,
      text: credit,
      size,
      face: 'atkinson-400',
      fill: palette['muted'] ?? '',
      anchor: 'start',
    },
  ];
  return { ...SLIDE, shapes };
}
