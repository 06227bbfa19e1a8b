import type { APIRoute, GetStaticPaths } from 'astro';
import { toPng } from '../../draw/files.ts';
import { toSvg } from '../../draw/svg.ts';
import { allFigures, describeFigure, type FigureEntry } from '../../figures.ts';

/** A3 at 300 dots per inch. */
const SHEET = 4961;
const SLIDE = 1920;

export const getStaticPaths = (async () =>
  (await allFigures())
    .filter(({ id, paper }) => paper === 'a3' || id === 'confluence')
    .map((entry) => ({ params: { id: entry.id }, props: { entry } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: FigureEntry }> = ({ props: { entry } }) => {
  const png = toPng(
    toSvg(entry.figure, entry.title, describeFigure(entry)),
    entry.paper ? SHEET : SLIDE,
  );
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
