import type { Stage } from '../../schemas/pathway.ts';
import { gradeLabel } from '../grade.ts';
import { LEVELS, SHOWN_IN, type Step } from '../pathway.ts';
import { paragraph, wrap, type Figure, type Palette, type Shape } from './shapes.ts';
import { strokeOf } from './strokes.ts';

const PAD = 40;
/** Room for a stage where nothing else is asked for. */
const STAGE = 230;
const NODE = 18;
const TEXT = 16;
const SMALL = 14;
const LEADING = 21;

const gradeWord = ({ grade }: Step) => gradeLabel(grade).toLowerCase();

/** The chain of evidence of one mechanism as a figure that stands alone: title, stages of a width, steps. */
export function chainFigure(
  title: string,
  lens: string,
  pathway: readonly Stage[],
  steps: readonly Step[],
  palette: Palette,
  stage = STAGE,
): Figure {
  const ink = palette['ink'] ?? '';
  const hue = palette[lens] ?? '';
  const width = PAD * 2 + pathway.length * stage;
  const heading = paragraph(
    wrap(title, 28, 'fraunces-580', width - PAD * 2),
    { x: PAD, y: PAD + 24, leading: 34 },
    { size: 28, face: 'fraunces-580', fill: ink, anchor: 'start' },
  );
  const line = PAD + 24 + heading.length * 34 + 62;
  const middle = (index: number) => PAD + (index + 0.5) * stage;

  const links = steps.flatMap((step): Shape[] => {
    const [a, b] = [middle(step.from) + NODE + 6, middle(step.to) - NODE - 6];
    const centre = { x: (a + b) / 2, y: line };
    const shown = wrap(SHOWN_IN[step.shownIn].label, SMALL, 'atkinson-700', stage - 2 * NODE - 16);
    return [
      ...strokeOf(step.grade, `M${String(a)} ${String(line)}H${String(b)}`, hue, centre, 1.2),
      ...paragraph(
        shown,
        { x: centre.x, y: line - 12 - (shown.length - 1) * 18, leading: 18 },
        { size: SMALL, face: 'atkinson-700', fill: hue, anchor: 'middle' },
      ),
      ...paragraph(
        [gradeWord(step)],
        { x: centre.x, y: line + 26, leading: 18 },
        { size: SMALL, face: 'atkinson-400', fill: palette['muted'] ?? '', anchor: 'middle' },
      ),
    ];
  });

  const stages = pathway.map(({ level, text }, index) => {
    const last = index === pathway.length - 1;
    const x = middle(index);
    const words = wrap(text, TEXT, 'atkinson-400', stage - 24);
    const shapes: Shape[] = [
      {
        kind: 'circle',
        x,
        y: line,
        r: NODE,
        fill: last ? hue : (palette['surface'] ?? ''),
        stroke: hue,
        width: 3,
      },
      {
        kind: 'text',
        x,
        y: line + 6,
        text: String(index + 1),
        size: TEXT,
        face: 'atkinson-700',
        fill: last ? (palette['surface'] ?? '') : hue,
        anchor: 'middle',
      },
      {
        kind: 'text',
        x,
        y: line + 60,
        text: LEVELS[level],
        size: 18,
        face: 'fraunces-580',
        fill: ink,
        anchor: 'middle',
      },
      ...paragraph(
        words,
        { x, y: line + 60 + LEADING + 4, leading: LEADING },
        { size: TEXT, face: 'atkinson-400', fill: ink, anchor: 'middle' },
      ),
    ];
    return { shapes, lines: words.length };
  });

  const height =
    line + 60 + 4 + (Math.max(...stages.map(({ lines }) => lines)) + 1) * LEADING + PAD;
  const ground: Shape = {
    kind: 'box',
    x: 0,
    y: 0,
    width,
    height,
    r: 0,
    fill: palette['page'] ?? '',
  };
  return {
    width,
    height,
    shapes: [ground, ...heading, ...links, ...stages.flatMap(({ shapes }) => shapes)],
  };
}
