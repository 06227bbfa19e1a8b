import type { APIRoute, GetStaticPaths } from 'astro';
import { toSvg } from '../../draw/svg.ts';
import { allFigures, describeFigure, type FigureEntry } from '../../figures.ts';

export const getStaticPaths = (async () =>
  (await allFigures()).map((entry) => ({
    params: { id: entry.id },
    props: { entry },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: FigureEntry }> = ({ props: { entry } }) =>
  new Response(toSvg(entry.figure, entry.title, describeFigure(entry)), {
    headers: { 'content-type': 'image/svg+xml' },
  });
