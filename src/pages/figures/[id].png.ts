import type { APIRoute, GetStaticPaths } from 'astro';
import { toPng } from '../../draw/files.ts';
import { toSvg } from '../../draw/svg.ts';
import { describeFigure, figureRoutes, type FigureEntry } from '../../figures.ts';

/** A3 at 300 dots per inch. */
const SHEET = 4961;
const SLIDE = 1920;

export const getStaticPaths = (() => figureRoutes('png')) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: FigureEntry }> = ({ props: { entry } }) => {
  const png = toPng(
    toSvg(entry.figure, entry.title, describeFigure(entry)),
    entry.paper ? SHEET : SLIDE,
  );
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
