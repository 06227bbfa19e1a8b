import { readFileSync } from 'node:fs';
import type { Palette } from '../lib/figures/shapes.ts';

/** The light colours of the site, read from the one place that holds them: name of the token to value. */
export const lightPalette = (): Palette =>
  Object.fromEntries(
    [
      ...readFileSync('src/styles/tokens.css', 'utf8').matchAll(
        /--color-([a-z-]+): light-dark\((#[0-9a-f]+),/g,
      ),
    ].map(([, name = '', light = '']) => [name, light]),
  );
