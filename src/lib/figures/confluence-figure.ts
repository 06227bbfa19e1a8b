import type { Lens } from '../lens.ts';
import { CONFLUENCE, confluence } from './confluence.ts';
import type { Figure, Palette, Shape } from './shapes.ts';
import { WIDTHS } from './words.ts';

const NAMES: Record<Lens, string> = {
  specific: 'Specific',
  contextual: 'Contextual',
  'non-specific': 'Non-specific',
};

/** The confluence as a figure that stands alone. */
export function confluenceFigure(palette: Palette): Figure {
  const { streams, circle } = confluence();
  const ink = palette['ink'] ?? '';
  const page = palette['page'] ?? '';
  const height = CONFLUENCE.height + 36; // room for the note below the last label
  const shapes = streams.flatMap(({ lens, strands, label, width, d, caused }): Shape[] => {
    const hue = palette[lens] ?? '';
    return [
      ...strands.map((strand): Shape => ({
        kind: 'path',
        d: strand.d,
        stroke: hue,
        width: strand.width,
      })),
      { kind: 'path', d, stroke: hue, width, dash: caused ? undefined : '5 4' },
      ...(caused
        ? []
        : [{ kind: 'path' as const, d, stroke: palette[`${lens}-tint`] ?? '', width: width - 4 }]),
      ...strands.flatMap(({ label: name, x, y }): Shape[] => [
        {
          kind: 'text',
          x,
          y: y + 5,
          text: name,
          size: 15,
          face: 'atkinson-400',
          fill: ink,
          anchor: 'end',
        },
        { kind: 'circle', x: x + 12, y, r: 6, fill: hue },
      ]),
      {
        kind: 'text',
        x: label.x,
        y: label.y,
        text: NAMES[lens],
        size: 18,
        face: 'fraunces-580',
        fill: hue,
        anchor: 'middle',
      },
    ];
  });
  const total = ['Total', 'response'].map((text, index): Shape => ({
    kind: 'text',
    x: circle.x,
    y: circle.y - 4 + index * 24,
    text,
    size: 18,
    face: 'fraunces-580',
    fill: page,
    anchor: 'middle',
  }));
  const note: Shape = {
    kind: 'text',
    x: CONFLUENCE.width - 12,
    y: height - 14,
    text: WIDTHS,
    size: 13,
    face: 'atkinson-400',
    fill: ink,
    anchor: 'end',
  };
  const ground: Shape = {
    kind: 'box',
    x: 0,
    y: 0,
    width: CONFLUENCE.width,
    height,
    r: 0,
    fill: page,
  };
  return {
    width: CONFLUENCE.width,
    height,
    shapes: [
      ground,
      ...shapes,
      { kind: 'circle', x: circle.x, y: circle.y, r: circle.r, fill: ink },
      ...total,
      note,
    ],
  };
}
