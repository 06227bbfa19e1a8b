import type { APIRoute, GetStaticPaths } from 'astro';
import { cached } from '../../../draw/cache.ts';
import { toPng } from '../../../draw/files.ts';
import { toSvg } from '../../../draw/svg.ts';
import { describeFigure } from '../../../figures.ts';
import { SLIDE_PIXELS } from '../../../lib/figures/slide.ts';
import { slideRoutes, type Slide } from '../../../slides.ts';

export const getStaticPaths = (() => slideRoutes()) satisfies GetStaticPaths;

export const GET: APIRoute<{ slide: Slide }> = ({ props: { slide } }) => {
  const svg = toSvg(slide.figure, slide.title, describeFigure(slide));
  const png = cached(svg, (source) => toPng(source, SLIDE_PIXELS));
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
