import type { APIRoute, GetStaticPaths } from 'astro';
import { toSvg } from '../../../draw/svg.ts';
import { describeFigure, type FigureEntry } from '../../../figures.ts';
import { slideRoutes } from '../../../slides.ts';

export const getStaticPaths = (() => slideRoutes()) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: FigureEntry }> = ({ props: { entry } }) =>
  new Response(toSvg(entry.figure, entry.title, describeFigure(entry)), {
    headers: { 'content-type': 'image/svg+xml' },
  });
