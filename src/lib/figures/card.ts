import { paragraph, wrap, type Figure, type Palette, type Shape } from './shapes.ts';

/** Size that the networks which show cards agree on. */
export const CARD = { width: 1200, height: 630 } as const;

const PAD = 80;

/** A card that stands for a page where it is shared: its lens, its title and its one-sentence answer. */
export function cardFigure(
  {
    title,
    line,
    lens,
    label,
    site,
  }: { title: string; line: string; lens?: string | undefined; label: string; site: string },
  palette: Palette,
): Figure {
  const ink = palette['ink'] ?? '';
  const hue = palette[lens ?? 'ink'] ?? ink;
  const most = CARD.width - PAD * 2;
  const heading = wrap(title, 64, 'fraunces-580', most).slice(0, 2);
  const body = wrap(line, 32, 'atkinson-400', most);
  const shown = body.slice(0, 5);
  if (body.length > shown.length) shown[4] = `${shown[4] ?? ''} …`;
  const shapes: Shape[] = [
    { kind: 'box', x: 0, y: 0, ...CARD, r: 0, fill: palette['page'] ?? '' },
    { kind: 'box', x: 0, y: 0, width: CARD.width, height: 14, r: 0, fill: hue },
    {
      kind: 'text',
      x: PAD,
      y: 100,
      text: label,
      size: 28,
      face: 'atkinson-700',
      fill: hue,
      anchor: 'start',
    },
    ...paragraph(
      heading,
      { x: PAD, y: 180, leading: 72 },
      { size: 64, face: 'fraunces-580', fill: ink, anchor: 'start' },
    ),
    ...paragraph(
      shown,
      { x: PAD, y: 180 + heading.length * 72 - 10, leading: 44 },
      { size: 32, face: 'atkinson-400', fill: ink, anchor: 'start' },
    ),
    {
      kind: 'text',
      x: PAD,
      y: CARD.height - 52,
      text: site,
      size: 30,
      face: 'fraunces-580',
      fill: ink,
      anchor: 'start',
    },
  ];
  return { ...CARD, shapes };
}
