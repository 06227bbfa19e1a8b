import { gradeRow } from '../grade.ts';
import type { StepGrade } from '../pathway.ts';
import type { Shape } from './shapes.ts';

/** The stroke of a grade along a path, with its cross where the step is refuted. */
export function strokeOf(
  grade: StepGrade,
  d: string,
  stroke: string,
  middle: { x: number; y: number },
  scale = 1,
): Shape[] {
  const row = grade === 'reasoning' ? { width: 1 } : gradeRow(grade).stroke;
  const dash =
    'dash' in row && row.dash
      ? row.dash
          .split(' ')
          .map((part) => Number(part) * scale)
          .join(' ')
      : undefined;
  const line: Shape = { kind: 'path', d, stroke, width: row.width * scale, dash };
  if (!('crossed' in row)) return [line];
  const arm = 6 * scale;
  const [x, y] = [middle.x, middle.y];
  const cross = `M${String(x - arm)} ${String(y - arm)}L${String(x + arm)} ${String(y + arm)}M${String(x + arm)} ${String(y - arm)}L${String(x - arm)} ${String(y + arm)}`;
  return [line, { kind: 'path', d: cross, stroke, width: 2 * scale }];
}
