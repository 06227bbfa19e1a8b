import type { APIRoute, GetStaticPaths } from 'astro';
import { toPdf } from '../../draw/files.ts';
import { toSvg } from '../../draw/svg.ts';
import { describeFigure, figureRoutes, type FigureEntry } from '../../figures.ts';
import { PAPER } from '../../lib/figures/poster.ts';
import { editionDay } from '../../lib/review.ts';

export const getStaticPaths = (() => figureRoutes('pdf')) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: FigureEntry }> = async ({ props: { entry } }) => {
  const { width, height } = PAPER[entry.paper ?? 'a3'];
  const svg = toSvg(entry.figure, entry.title, describeFigure(entry));
  const pdf = await toPdf(
    svg,
    { width: width / 4, height: height / 4 },
    entry.title,
    new Date(editionDay()),
  );
  return new Response(new Uint8Array(pdf), { headers: { 'content-type': 'application/pdf' } });
};
