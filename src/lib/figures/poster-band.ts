import type { Lens } from '../lens.ts';
import type { Level, Step } from '../pathway.ts';
import { COLUMNS } from './atlas.ts';
import { rowShapes } from './poster-row.ts';
import { measure, paragraph, wrap, type Palette, type Shape } from './shapes.ts';

/** One band of the poster: a lens, its families and their mechanisms. */
export interface PosterBand {
  lens: Lens;
  title: string;
  families: { label: string; rows: { title: string; levels: Level[]; steps: Step[] }[] }[];
}

/** Room for the names of mechanisms, and heights of a band's head and of a family's name. */
export const BAND = { name: 250, head: 40, family: 22 } as const;

/** Lays out one band at a place and says how high it is. */
export function bandShapes(
  band: PosterBand,
  at: { x: number; y: number; width: number; rowHeight: number },
  palette: Palette,
) {
  const hue = palette[band.lens] ?? '';
  const ink = palette['ink'] ?? '';
  const count = band.families.reduce((sum, { rows }) => sum + rows.length, 0);
  const height = BAND.head + band.families.length * BAND.family + count * at.rowHeight + 6;
  const left = at.x + BAND.name;
  const span = at.width - BAND.name - 12;
  const shapes: Shape[] = [
    {
      kind: 'box',
      x: at.x,
      y: at.y,
      width: at.width,
      height,
      r: 14,
      fill: palette[`${band.lens}-tint`] ?? '',
    },
    {
      kind: 'text',
      x: at.x + 16,
      y: at.y + 28,
      text: band.title,
      size: 22,
      face: 'fraunces-580',
      fill: hue,
      anchor: 'start',
    },
    ...COLUMNS[band.lens].map(({ label }, index, all): Shape => ({
      kind: 'text',
      x: left + ((index + 0.5) / all.length) * span,
      y: at.y + 27,
      text: label,
      size: 12,
      face: 'atkinson-400',
      fill: palette['muted'] ?? '',
      anchor: 'middle',
    })),
  ];
  let y = at.y + BAND.head;
  for (const { label, rows } of band.families) {
    shapes.push({
      kind: 'text',
      x: at.x + 16,
      y: y + 15,
      text: label,
      size: 12,
      face: 'atkinson-400',
      fill: palette['muted'] ?? '',
      anchor: 'start',
    });
    y += BAND.family;
    for (const row of rows) {
      shapes.push(...nameOf(row.title, at.x + 16, y, at.rowHeight, ink));
      shapes.push(
        ...rowShapes(
          band.lens,
          row,
          { x: left, y, width: span, height: at.rowHeight },
          hue,
          palette['surface'] ?? '',
        ),
      );
      y += at.rowHeight;
    }
  }
  return { shapes, height };
}

/** Below this size a name is better broken than shrunk. */
const LEAST = 12;

/** A name on one line, or smaller on two where it is too long for its column. */
function nameOf(title: string, x: number, y: number, rowHeight: number, fill: string): Shape[] {
  const most = BAND.name - 26;
  const size = Math.min(15, rowHeight * 0.62, most / measure(title, 1, 'atkinson-700'));
  const fits = size >= LEAST || size >= rowHeight * 0.55;
  const small = fits ? size : rowHeight * 0.42;
  const lines = fits ? [title] : wrap(title, small, 'atkinson-700', most);
  const first = fits ? rowHeight * 0.62 : rowHeight * 0.62 - (lines.length - 1) * small * 0.5;
  return paragraph(
    lines,
    { x, y: y + first, leading: small * 1.05 },
    { size: small, face: 'atkinson-700', fill, anchor: 'start' },
  );
}
