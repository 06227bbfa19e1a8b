import type { APIRoute, GetStaticPaths } from 'astro';
import { cached } from '../../../draw/cache.ts';
import { toPng } from '../../../draw/files.ts';
import { toSvg } from '../../../draw/svg.ts';
import { describeFigure, type FigureEntry } from '../../../figures.ts';
import { SLIDE_PIXELS } from '../../../lib/figures/slide.ts';
import { slideRoutes } from '../../../slides.ts';

export const getStaticPaths = (() => slideRoutes()) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: FigureEntry }> = ({ props: { entry } }) => {
  const svg = toSvg(entry.figure, entry.title, describeFigure(entry));
  const png = cached(svg, (source) => toPng(source, SLIDE_PIXELS));
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
