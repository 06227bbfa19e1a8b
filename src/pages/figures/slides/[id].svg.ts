import type { APIRoute, GetStaticPaths } from 'astro';
import { toSvg } from '../../../draw/svg.ts';
import { describeFigure } from '../../../figures.ts';
import { slideRoutes, type Slide } from '../../../slides.ts';

export const getStaticPaths = (() => slideRoutes()) satisfies GetStaticPaths;

export const GET: APIRoute<{ slide: Slide }> = ({ props: { slide } }) =>
  new Response(toSvg(slide.figure, slide.title, describeFigure(slide)), {
    headers: { 'content-type': 'image/svg+xml' },
  });
