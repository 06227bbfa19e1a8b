import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/check/content.ts';
import { atlasRow, COLUMNS, ROW } from '../../src/lib/figures/atlas.ts';
import { CONFLUENCE, confluence } from '../../src/lib/figures/confluence.ts';
import { pathwayWords } from '../../src/lib/figures/words.ts';
import { FAMILY_IDS, LENS_IDS, type Lens } from '../../src/lib/lens.ts';
import {
  LEVELS,
  SHOWN_IN,
  steps,
  type Level,
  type Step,
  type StepGrade,
} from '../../src/lib/pathway.ts';

const step = (from: number, to: number, grade: StepGrade = 'supported'): Step => ({
  from,
  to,
  grade,
  shownIn: 'touch',
  claims: [],
});
const chain = (...levels: Level[]) => levels.slice(1).map((_, index) => step(index, index + 1));
const row = (...levels: Level[]) => atlasRow('specific', levels, chain(...levels));

describe('a row of the atlas', () => {
  it('puts each stage on the column of its level', () => {
    const { stations } = row('encounter', 'nerve', 'person');
    expect(stations.map(({ at }) => at * COLUMNS.specific.length - 0.5)).toEqual([0, 2, 6]);
    expect(stations.map(({ last }) => last)).toEqual([false, false, true]);
  });

  it('runs straight to the next column, arcs above where it skips, below where it runs back', () => {
    const { links } = row('encounter', 'tissue', 'brain', 'spinal-cord');
    expect(links[0]?.d).toMatch(/^M\d+ 24H\d+$/);
    const peak = (d = '') => Number(/Q[\d.]+ (-?[\d.]+) /.exec(d)?.[1]);
    expect(peak(links[1]?.d)).toBeLessThan(ROW.line);
    expect(peak(links[2]?.d)).toBeGreaterThan(ROW.line);
  });

  it('lets stages on one level share a station and draws the step between them as a loop', () => {
    const { stations, links } = row('encounter', 'person', 'person');
    expect(stations.length).toBe(2);
    expect(links.length).toBe(2);
    expect(links[1]?.d).toMatch(/c/);
  });

  it('gives the non-specific band columns of its own', () => {
    const levels: Level[] = ['tissue', 'encounter', 'measurement'];
    expect(
      atlasRow('non-specific', levels, chain(...levels)).stations.map(({ at }) =>
        Math.round(at * 6),
      ),
    ).toEqual([1, 3, 5]);
  });

  it('refuses a level without a column', () => {
    expect(() =>
      atlasRow('specific', ['encounter', 'moon' as Level], chain('encounter', 'person')),
    ).toThrow('no column for "moon"');
  });

  it.each(LENS_IDS)(
    'keeps every mark of the lens %s inside its row, on real and on made-up pathways',
    (lens) => {
      const every = COLUMNS[lens].flatMap(({ levels }) => levels);
      const made = every.flatMap((a) => every.map((b) => [a, b, a] as Level[]));
      for (const levels of made) {
        for (const { d } of atlasRow(lens, levels, chain(...levels)).links) {
          const [, mx = '0', my = '0'] = /^M(-?[\d.]+) (-?[\d.]+)/.exec(d) ?? [];
          expect(Number(mx)).toBeGreaterThanOrEqual(0);
          expect(Number(mx)).toBeLessThanOrEqual(ROW.width);
          // the peak of a quadratic arc lies half-way to its control point
          const control = /Q[\d.]+ (-?[\d.]+)/.exec(d)?.[1];
          const peak = control ? (Number(my) + Number(control)) / 2 : Number(my);
          expect(peak).toBeGreaterThanOrEqual(0);
          expect(peak).toBeLessThanOrEqual(ROW.height);
        }
      }
    },
  );
});

describe('on the real content', () => {
  const { content } = readContent('content');
  const drawn = content.mechanisms.map(({ id, data }) => {
    const links = steps(data.pathway, new Map(data.claims.map((claim) => [claim.id, claim])));
    return {
      id,
      data,
      links,
      row: atlasRow(
        data.lens,
        data.pathway.map(({ level }) => level),
        links,
      ),
    };
  });

  it('draws every step of every mechanism, each with the grade that the rules give it', () => {
    for (const { id, links, row: laid } of drawn) {
      expect(
        laid.links.map(({ grade }) => grade),
        id,
      ).toEqual(links.map(({ grade }) => grade));
    }
  });

  it('says in words every fact that the drawing shows', () => {
    for (const { id, data, links } of drawn) {
      const words = pathwayWords(data.pathway, links);
      for (const { level, text } of data.pathway)
        expect(words, id).toContain(`${LEVELS[level]}: ${text}`);
      for (const { shownIn } of links) {
        expect(words, id).toContain(
          shownIn === 'inferred' ? 'inferred, not shown' : SHOWN_IN[shownIn].label.toLowerCase(),
        );
      }
      expect(words.split('then (').length - 1, id).toBe(links.length);
    }
  });
});

describe('the confluence', () => {
  const { streams, circle } = confluence();

  it('makes every stream equally wide, and every strand within a stream', () => {
    expect(new Set(streams.map(({ width }) => width)).size).toBe(1);
    for (const { strands, width } of streams) {
      expect(new Set(strands.map((strand) => strand.width)).size).toBe(1);
      expect(strands.reduce((sum, strand) => sum + strand.width, 0)).toBeCloseTo(width);
    }
  });

  it('holds every family once, under its lens', () => {
    expect(streams.flatMap(({ strands }) => strands.map(({ family }) => family)).sort()).toEqual(
      [...FAMILY_IDS].sort(),
    );
    expect(streams.map(({ lens }) => lens)).toEqual([...LENS_IDS]);
  });

  it('draws only the non-specific stream as not caused by the encounter', () => {
    expect(streams.filter(({ caused }) => !caused).map(({ lens }): Lens => lens)).toEqual([
      'non-specific',
    ]);
  });

  it('keeps labels apart and everything inside the figure', () => {
    const lines = streams.flatMap(({ strands, label }) => [
      ...strands.map(({ y }) => ({ x: 0, y })),
      label,
    ]);
    const labels = streams
      .flatMap(({ strands }) => strands.map(({ y }) => y))
      .sort((a, b) => a - b);
    for (const [index, y] of labels.entries())
      expect(y - (labels[index - 1] ?? -100)).toBeGreaterThanOrEqual(24);
    for (const { y } of lines) {
      expect(y).toBeGreaterThan(15);
      expect(y).toBeLessThan(CONFLUENCE.height - 5);
    }
    expect(circle.x + circle.r).toBeLessThanOrEqual(CONFLUENCE.width);
  });
});
