import { BAND, bandShapes, type PosterBand } from './poster-band.ts';
import { foot, PAD, type PosterText } from './poster-foot.ts';
import { SLIDE } from './slide.ts';
import { paragraph, wrap, type Figure, type Palette, type Shape } from './shapes.ts';

/** Paper in units of a quarter of a millimetre, and a slide in its own. */
export const PAPER = {
  a3: { width: 1680, height: 1188 },
  a4: { width: 840, height: 1188 },
  slide: SLIDE,
} as const;

/** Pixels across a sheet as a phone is given it: 350 CSS pixels, two to each. */
export const PHONE_PIXELS = 700;

const GAP = 28;

/** Lays out bands in columns on one sheet; rows shrink so that everything fits; an inset fills the last column. */
export function posterFigure(
  columns: PosterBand[][],
  text: PosterText,
  palette: Palette,
  paper: keyof typeof PAPER,
  inset?: Figure,
): Figure {
  const { width, height } = PAPER[paper];
  const ink = palette['ink'] ?? '';
  const title = wrap(text.title, 46, 'fraunces-580', width - PAD * 2);
  const lead = wrap(text.lead, 17, 'atkinson-400', width - PAD * 2);
  const top = PAD + 40 + (title.length - 1) * 50 + lead.length * 24 + 26;
  const bottom = height - PAD - 150;
  const columnWidth = (width - PAD * 2 - GAP * (columns.length - 1)) / columns.length;

  const heights = columns.map((bands) => {
    const fixed = bands.reduce(
      (sum, { families }) => sum + BAND.head + families.length * BAND.family + 20,
      0,
    );
    const rows = bands.reduce(
      (sum, { families }) =>
        sum + families.reduce((count, family) => count + family.rows.length, 0),
      0,
    );
    return (bottom - top - fixed) / rows;
  });
  const rowHeight = Math.min(40, ...heights);

  const shapes: Shape[] = [
    { kind: 'box', x: 0, y: 0, width, height, r: 0, fill: palette['page'] ?? '' },
    ...paragraph(
      title,
      { x: PAD, y: PAD + 34, leading: 50 },
      { size: 46, face: 'fraunces-580', fill: ink, anchor: 'start' },
    ),
    ...paragraph(
      lead,
      { x: PAD, y: PAD + 34 + (title.length - 1) * 50 + 34, leading: 24 },
      { size: 17, face: 'atkinson-400', fill: ink, anchor: 'start' },
    ),
  ];
  const ends = columns.map((bands, index) => {
    const x = PAD + index * (columnWidth + GAP);
    return bands.reduce((y, band) => {
      const drawn = bandShapes(band, { x, y, width: columnWidth, rowHeight }, palette);
      shapes.push(...drawn.shapes);
      return y + drawn.height + 14;
    }, top);
  });
  if (inset)
    shapes.push(
      placed(
        inset,
        PAD + (columns.length - 1) * (columnWidth + GAP),
        columnWidth,
        ends.at(-1) ?? top,
        bottom,
      ),
    );
  return { width, height, shapes: [...shapes, ...foot(text, width, height, palette)] };
}

/** A smaller figure in the room that a column leaves free. */
function placed(inset: Figure, x: number, width: number, top: number, bottom: number): Shape {
  const scale = Math.min(width / inset.width, (bottom - top) / inset.height);
  return {
    kind: 'group',
    x: x + (width - inset.width * scale) / 2,
    y: top,
    scale,
    shapes: inset.shapes,
  };
}
