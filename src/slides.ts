import { allFigures } from './figures.ts';

/** Routes of the slides of 16:9, with the figure laid out as a slide as props. */
export const slideRoutes = async () =>
  (await allFigures()).flatMap(({ slide, ...entry }) =>
    slide ? [{ params: { id: entry.id }, props: { entry: { ...entry, figure: slide } } }] : [],
  );
