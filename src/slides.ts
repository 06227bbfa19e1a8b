import { chainFigure } from './lib/figures/chain.ts';
import { confluenceFigure } from './lib/figures/confluence-figure.ts';
import { posterFigure } from './lib/figures/poster.ts';
import { slideFigure } from './lib/figures/slide.ts';
import type { Figure } from './lib/figures/shapes.ts';
import { FAMILIES, FAMILY_IDS } from './lib/lens.ts';
import { absolute, paths } from './lib/paths.ts';
import { SITE_NAME } from './lib/site.ts';
import { posterParts } from './poster-parts.ts';

/** A figure, or a part of one, laid out for a slide of 16:9. */
export interface Slide {
  id: string;
  title: string;
  /** Every fact of it, a line each. */
  words: string[];
  figure: Figure;
  /** Id of the figure that it shows. */
  of: string;
}

/** Width of a stage of a chain, narrow so that the letters are large. */
const STAGE = 165;

let drawn: Promise<Slide[]> | undefined;

/** Every slide: the confluence, each family of the atlas, each chain; the whole atlas is too full for one. */
export const allSlides = (): Promise<Slide[]> =>
  import.meta.env.DEV ? layOut() : (drawn ??= layOut());

async function layOut(): Promise<Slide[]> {
  const { lenses, rows, bands, text, palette } = await posterParts();
  const onSlide = (figure: Figure, page: string) =>
    slideFigure(figure, `${SITE_NAME}, ${absolute(page)}, CC BY 4.0`, palette);
  return [
    {
      id: 'confluence',
      title: 'Three lenses on one response',
      words: lenses.map(({ data }) => `${data.title}: ${data.answer}`),
      figure: onSlide(confluenceFigure(palette), paths.home()),
      of: 'confluence',
    },
    ...bands.flatMap((band) =>
      FAMILY_IDS.filter((id) => FAMILIES[id].lens === band.lens).map((id): Slide => {
        const { label, meaning } = FAMILIES[id];
        const families = band.families.filter((family) => family.label === label);
        const lead = `${band.title}: ${meaning}.`;
        return {
          id: `family-${id}`,
          title: `${band.title}: ${label}`,
          words: rows.filter(({ data }) => data.family === id).map(({ words }) => words),
          figure: posterFigure([[{ ...band, families }]], text(label, lead), palette, 'slide'),
          of: `lens-${band.lens}`,
        };
      }),
    ),
    ...rows.map(({ id, data, chain, words }): Slide => ({
      id: `chain-${id}`,
      title: `The chain of evidence: ${data.title}`,
      words: [words],
      figure: onSlide(
        chainFigure(data.title, data.lens, data.pathway, chain, palette, STAGE),
        paths.mechanism(id),
      ),
      of: `chain-${id}`,
    })),
  ];
}

/** Routes of the slides, with the slide as props. */
export const slideRoutes = async () =>
  (await allSlides()).map((slide) => ({ params: { id: slide.id }, props: { slide } }));
