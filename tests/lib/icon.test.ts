import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { expect, it } from 'vitest';
import { fullBleed } from '../../src/lib/icon.ts';

const picture = readFileSync('public/favicon.svg', 'utf8');
const SIDE = 64;

/** Red, green, blue and opacity of a point of a drawing. */
const point = (svg: string, x: number, y: number) => {
  const { pixels } = new Resvg(svg, { fitTo: { mode: 'width', value: SIDE } }).render();
  return [...pixels.subarray((y * SIDE + x) * 4, (y * SIDE + x) * 4 + 4)];
};

it('fills the corners, which the rounded picture leaves clear', () => {
  expect(point(picture, 0, 0)[3]).toBe(0);
  expect(point(fullBleed(picture), 0, 0)).toEqual(point(picture, SIDE / 2, 3));
});

it('draws nothing but ground outside the circle that a phone keeps', () => {
  const ground = point(fullBleed(picture), 0, 0);
  for (let x = 0; x < SIDE; x++) {
    for (let y = 0; y < SIDE; y++) {
      const away = Math.hypot(x - SIDE / 2 + 0.5, y - SIDE / 2 + 0.5);
      if (away > SIDE * 0.4 + 1) expect(point2(x, y), `${String(x)} ${String(y)}`).toEqual(ground);
    }
  }
});

const whole = new Resvg(fullBleed(picture), { fitTo: { mode: 'width', value: SIDE } }).render();
const point2 = (x: number, y: number) => [
  ...whole.pixels.subarray((y * SIDE + x) * 4, (y * SIDE + x) * 4 + 4),
];

it('refuses a picture whose ground it cannot find', () => {
  expect(() => fullBleed('<svg viewBox="0 0 32 32"></svg>')).toThrow('ground');
});
