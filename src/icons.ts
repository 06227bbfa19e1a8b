import { readFileSync } from 'node:fs';
import { toPng } from './draw/files.ts';
import { fullBleed } from './lib/icon.ts';
import { paths } from './lib/paths.ts';

/** Icons by the name of their file: side in pixels, and whether they may be cut to a shape. */
const ICONS = {
  'icon-192': { side: 192, full: false },
  'icon-512': { side: 512, full: false },
  'maskable-192': { side: 192, full: true },
  'maskable-512': { side: 512, full: true },
} as const;

export type IconName = keyof typeof ICONS;

/** Every icon name, in the order of the table. */
export const ICON_NAMES = Object.keys(ICONS) as IconName[];

const picture = () => readFileSync('public/favicon.svg', 'utf8');

/** An icon as PNG, drawn from `public/favicon.svg`. */
export const drawIcon = (name: IconName): Buffer => {
  const { side, full } = ICONS[name];
  return toPng(full ? fullBleed(picture()) : picture(), side);
};

/** The picture at the size of a browser tab, and on a full square for a phone's home screen. */
export const drawTab = (side: number): Buffer => toPng(picture(), side);
export const drawTouch = (side: number): Buffer => toPng(fullBleed(picture()), side);

/** Icons as the web manifest lists them. */
export const manifestIcons = () =>
  ICON_NAMES.map((name) => {
    const { side, full } = ICONS[name];
    return {
      src: paths.file(`/icons/${name}.png`),
      sizes: `${String(side)}x${String(side)}`,
      type: 'image/png',
      purpose: full ? 'maskable' : 'any',
    };
  });
