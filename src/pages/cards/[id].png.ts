import type { APIRoute, GetStaticPaths } from 'astro';
import { allCards, type Card } from '../../cards.ts';
import { cached } from '../../draw/cache.ts';
import { toPng } from '../../draw/files.ts';
import { lightPalette } from '../../draw/palette.ts';
import { toSvg } from '../../draw/svg.ts';
import { CARD, cardFigure } from '../../lib/figures/card.ts';

export const getStaticPaths = (async () =>
  (await allCards()).map((card) => ({
    params: { id: card.id },
    props: { card },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: Card }> = ({ props: { card } }) => {
  const svg = toSvg(cardFigure(card, lightPalette()), card.title, card.line);
  const png = cached(svg, (source) => toPng(source, CARD.width));
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
