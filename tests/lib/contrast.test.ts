import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LENS_IDS } from '../../src/lib/lens.ts';

const TOKENS = Object.fromEntries(
  [
    ...readFileSync('src/styles/tokens.css', 'utf8').matchAll(
      /--color-([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g,
    ),
  ].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]),
);

/** Relative luminance of a colour, from 0 to 1 (WCAG 2.2). */
const luminance = (hex: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** Contrast ratio of two colours, from 1 to 21 (WCAG 2.2). */
const contrast = (a: string, b: string) => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

const GROUNDS = ['page', 'surface', ...LENS_IDS.map((lens) => `${lens}-tint`)];
const TEXT: [text: string, grounds: string[]][] = [
  ['ink', [...GROUNDS, 'found']],
  ['ink-soft', GROUNDS],
  ['muted', GROUNDS],
  ...LENS_IDS.map((lens): [string, string[]] => [lens, ['page', 'surface', `${lens}-tint`]]),
  // Filled buttons, the circle of the confluence, the last node of a chain.
  ['page', ['ink']],
  ['surface', LENS_IDS.slice()],
];

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  const value = (name: string) => {
    const token = TOKENS[name];
    if (!token) throw new Error(`tokens.css has no --color-${name}`);
    return token[scheme];
  };

  it('contrasts every text with every ground it stands on by at least 7 to 1', () => {
    const weak = TEXT.flatMap(([text, grounds]) =>
      grounds.map((ground) => [text, ground, contrast(value(text), value(ground))] as const),
    ).filter(([, , ratio]) => ratio < 7);
    expect(weak).toEqual([]);
  });

  it('contrasts strokes, nodes and outlines of controls with their grounds by at least 3 to 1', () => {
    const pairs = [
      ...LENS_IDS.flatMap((lens) => GROUNDS.slice(0, 2).map((ground) => [lens, ground] as const)),
      ...LENS_IDS.map((lens) => [lens, `${lens}-tint`] as const),
      ...GROUNDS.flatMap((ground) => [['ink', ground] as const, ['muted', ground] as const]),
    ];
    expect(pairs.filter(([a, b]) => contrast(value(a), value(b)) < 3)).toEqual([]);
  });
});

it('knows the ratio of black on white and of the faintest grey that passes AA', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});
