import type { Lens } from '../lens.ts';
import type { Level, Step } from '../pathway.ts';
import { atlasRow, ROW } from './atlas.ts';
import type { Shape } from './shapes.ts';
import { strokeOf } from './strokes.ts';

/** Draws one row of the atlas into a place of a sheet. */
export function rowShapes(
  lens: Lens,
  row: { levels: Level[]; steps: Step[] },
  at: { x: number; y: number; width: number; height: number },
  hue: string,
  surface: string,
): Shape[] {
  const { stations, links } = atlasRow(lens, row.levels, row.steps);
  const scale = at.height / ROW.height;
  const y = at.y + ROW.line * scale;
  const place = (d: string) => transform(d, at.width / ROW.width, scale, at.x, at.y);
  return [
    ...links.flatMap(({ d, grade, middle }) =>
      strokeOf(grade, place(d), hue, { x: at.x + middle * at.width, y }, 0.6),
    ),
    ...stations.map(({ at: share, last }): Shape => ({
      kind: 'circle',
      x: at.x + share * at.width,
      y,
      r: 4,
      fill: last ? hue : surface,
      stroke: hue,
      width: 1.6,
    })),
  ];
}

const SIGNS: Record<string, ('x' | 'y')[]> = {
  M: ['x', 'y'],
  H: ['x'],
  Q: ['x', 'y', 'x', 'y'],
  c: ['x', 'y', 'x', 'y', 'x', 'y'],
};

/** Moves and stretches the paths that the atlas draws: M, H and Q are absolute, c is relative. */
function transform(d: string, sx: number, sy: number, dx: number, dy: number): string {
  return d.replaceAll(/([MHQc])([^MHQc]*)/g, (_, sign: string, rest: string) => {
    const moved = (rest.match(/-?[\d.]+/g) ?? []).map((value, index) => {
      const axis = SIGNS[sign]?.[index];
      const relative = sign === 'c';
      const scaled = Number(value) * (axis === 'x' ? (relative ? sy : sx) : sy);
      return String(Math.round((scaled + (relative ? 0 : axis === 'x' ? dx : dy)) * 100) / 100);
    });
    return sign + moved.join(' ');
  });
}
