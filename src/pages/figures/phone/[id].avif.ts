import type { APIRoute, GetStaticPaths } from 'astro';
import { toAvif } from '../../../draw/files.ts';
import { toSvg } from '../../../draw/svg.ts';
import { describeFigure, figureRoutes, type FigureEntry } from '../../../figures.ts';
import { PHONE_PIXELS } from '../../../lib/figures/poster.ts';

export const getStaticPaths = (() => figureRoutes('pdf')) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: FigureEntry }> = async ({ props: { entry } }) => {
  const avif = await toAvif(toSvg(entry.figure, entry.title, describeFigure(entry)), PHONE_PIXELS);
  return new Response(new Uint8Array(avif), { headers: { 'content-type': 'image/avif' } });
};
