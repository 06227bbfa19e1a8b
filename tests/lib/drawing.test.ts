import { describe, expect, it } from 'vitest';
import { lightPalette } from '../../src/draw/palette.ts';
import { toPng } from '../../src/draw/files.ts';
import { toSvg } from '../../src/draw/svg.ts';
import { readContent } from '../../src/check/content.ts';
import { cardFigure } from '../../src/lib/figures/card.ts';
import { chainFigure } from '../../src/lib/figures/chain.ts';
import { confluenceFigure } from '../../src/lib/figures/confluence-figure.ts';
import { posterFigure } from '../../src/lib/figures/poster.ts';
import type { PosterBand } from '../../src/lib/figures/poster-band.ts';
import { measure, wrap, type Figure, type Shape } from '../../src/lib/figures/shapes.ts';
import { GRADES, type Grade } from '../../src/lib/grade.ts';
import { steps, type Level, type Step } from '../../src/lib/pathway.ts';

const palette = lightPalette();
const { content } = readContent('content');

interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Boxes of every text of a figure, groups included. */
function labels(shapes: Shape[], dx = 0, dy = 0, scale = 1): Box[] {
  return shapes.flatMap((shape): Box[] => {
    if (shape.kind === 'group')
      return labels(shape.shapes, dx + shape.x * scale, dy + shape.y * scale, scale * shape.scale);
    if (shape.kind !== 'text') return [];
    const width = measure(shape.text, shape.size, shape.face);
    const left = shape.x - { start: 0, middle: 0.5, end: 1 }[shape.anchor] * width;
    return [
      {
        text: shape.text,
        left: dx + left * scale,
        right: dx + (left + width) * scale,
        top: dy + (shape.y - shape.size * 0.72) * scale,
        bottom: dy + (shape.y + shape.size * 0.12) * scale,
      },
    ];
  });
}

const overlaps = (boxes: Box[]) =>
  boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text}`),
  );

const outside = ({ width, height, shapes }: Figure) =>
  labels(shapes)
    .filter(
      ({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height,
    )
    .map(({ text }) => text);

const bandsOf = (
  mechanisms: { lens: PosterBand['lens']; title: string; levels: Level[]; steps: Step[] }[],
): PosterBand[] =>
  (['specific', 'contextual', 'non-specific'] as const).map((lens) => ({
    lens,
    title: lens,
    families: [{ label: 'A family', rows: mechanisms.filter((item) => item.lens === lens) }],
  }));

const text = {
  title: 'How massage works',
  lead: 'A line.',
  method: ['One.', 'Two.', 'Three.', 'Four.'],
  edition: 'Edition',
  address: 'http://localhost:4321/',
  code: { side: 21, dark: () => true },
};

describe('text', () => {
  it('is wrapped to lines that fit, and keeps every word', () => {
    const words = 'C-tactile fibres fire most at about the speed of a caress';
    const lines = wrap(words, 16, 'atkinson-400', 150);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join(' ')).toBe(words);
    for (const line of lines) expect(measure(line, 16, 'atkinson-400')).toBeLessThanOrEqual(150);
  });
});

describe('the chain of every mechanism', () => {
  it.each(content.mechanisms.map((entry) => [entry.id, entry] as const))(
    '%s: no label overlaps another or leaves the figure',
    (_, { data }) => {
      const links = steps(data.pathway, new Map(data.claims.map((claim) => [claim.id, claim])));
      const figure = chainFigure(data.title, data.lens, data.pathway, links, palette);
      expect(overlaps(labels(figure.shapes))).toEqual([]);
      expect(outside(figure)).toEqual([]);
    },
  );
});

describe('the poster', () => {
  const levels: Level[] = ['encounter', 'tissue', 'nerve', 'person'];
  const chain = levels.slice(1).map((_, index): Step => ({
    from: index,
    to: index + 1,
    grade: 'emerging',
    shownIn: 'touch',
    claims: [],
  }));
  const made = (count: number, lens: PosterBand['lens']) =>
    Array.from({ length: count }, (_, index) => ({
      lens,
      title: `A mechanism with quite a long name, number ${String(index + 1)}`,
      levels: lens === 'non-specific' ? (['person', 'measurement'] as Level[]) : levels,
      steps: lens === 'non-specific' ? chain.slice(0, 1) : chain,
    }));

  it.each([
    ['as many as today', 27, 9, 4],
    ['80 mechanisms, 54 of them in one family', 54, 18, 8],
    ['20 in one family', 20, 9, 4],
  ])('holds %s without overlap', (_, specific, contextual, other) => {
    const [first, ...rest] = bandsOf([
      ...made(specific, 'specific'),
      ...made(contextual, 'contextual'),
      ...made(other, 'non-specific'),
    ]);
    const figure = posterFigure(
      [first ? [first] : [], rest],
      text,
      palette,
      'a3',
      confluenceFigure(palette),
    );
    expect(overlaps(labels(figure.shapes))).toEqual([]);
    expect(outside(figure)).toEqual([]);
  });
});

it('lays every lens out on a sheet of A4 without overlap', () => {
  for (const lens of content.lenses) {
    const rows = content.mechanisms
      .filter(({ data }) => data.lens === lens.id)
      .map(({ data }) => ({
        title: data.title,
        levels: data.pathway.map(({ level }) => level),
        steps: steps(data.pathway, new Map(data.claims.map((item) => [item.id, item]))),
      }));
    const band: PosterBand = {
      lens: rows.length > 0 ? (lens.id as PosterBand['lens']) : 'specific',
      title: lens.data.title,
      families: [{ label: 'A family', rows }],
    };
    const figure = posterFigure(
      [[band]],
      { ...text, title: lens.data.title, lead: lens.data.answer },
      palette,
      'a4',
    );
    expect(overlaps(labels(figure.shapes)), lens.id).toEqual([]);
    expect(outside(figure), lens.id).toEqual([]);
  }
});

it('keeps the words of every social card on the card', () => {
  for (const { data } of content.mechanisms) {
    const figure = cardFigure(
      {
        title: data.title,
        line: data.answer,
        lens: data.lens,
        label: 'A label',
        site: 'How Massage Works',
      },
      palette,
    );
    expect(outside(figure)).toEqual([]);
    expect(overlaps(labels(figure.shapes))).toEqual([]);
  }
});

describe('the files', () => {
  const tiny: Figure = {
    width: 100,
    height: 40,
    shapes: [
      { kind: 'box', x: 0, y: 0, width: 100, height: 40, r: 0, fill: '#ffffff' },
      {
        kind: 'text',
        x: 50,
        y: 25,
        text: 'β & <b>',
        size: 12,
        face: 'atkinson-400',
        fill: '#000000',
        anchor: 'middle',
      },
    ],
  };

  it('outline all text, name the figure and hold no markup of the content', () => {
    const svg = toSvg(tiny, 'A & <b>', 'What it says');
    expect(svg).toContain('<title id="title">A &amp; &lt;b&gt;</title>');
    expect(svg).not.toMatch(/<text|style=|<b>/);
  });

  it('are as many pixels wide as asked for', () => {
    expect(toPng(toSvg(tiny, 'x', 'y'), 300).readUInt32BE(16)).toBe(300);
  });
});

it('draws every step of a chain in the stroke of the grade table', () => {
  for (const [grade, { stroke }] of Object.entries(GRADES)) {
    const step: Step = { from: 0, to: 1, grade: grade as Grade, shownIn: 'touch', claims: [] };
    const stages = [
      { level: 'encounter' as const, text: 'A' },
      { level: 'person' as const, text: 'B' },
    ];
    const { shapes } = chainFigure('A title', 'specific', stages, [step], palette);
    const line = shapes.find((shape) => shape.kind === 'path');
    const parts = 'dash' in stroke ? stroke.dash.split(' ').length : 0;
    expect(line?.width).toBeCloseTo(stroke.width * 1.2);
    expect(line?.dash?.split(' ').length ?? 0).toBe(parts);
  }
});
