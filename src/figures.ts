import { chainFigure } from './lib/figures/chain.ts';
import { confluenceFigure } from './lib/figures/confluence-figure.ts';
import { posterFigure } from './lib/figures/poster.ts';
import type { Figure } from './lib/figures/shapes.ts';
import { confluenceWords } from './lib/figures/words.ts';
import { paths } from './lib/paths.ts';
import { SITE_NAME } from './lib/site.ts';
import { posterParts } from './poster-parts.ts';

/** A figure with an address: what it shows, in lines and in words. */
export interface FigureEntry {
  id: string;
  title: string;
  /** Every fact of the figure, a line each. */
  words: string[];
  figure: Figure;
  /** Paper it is laid out for, where it is a sheet to print. */
  paper?: 'a3' | 'a4';
  /** The page it belongs to. */
  page: string;
}

/** Files a figure is given as. */
export type Format = 'svg' | 'png' | 'pdf';

/** The formats of one figure: lines for all, pixels for what is shown large, pages for what is printed. */
export const formatsOf = ({ id, paper }: FigureEntry): Format[] => [
  'svg',
  ...(paper === 'a3' || id === 'confluence' ? (['png'] as const) : []),
  ...(paper ? (['pdf'] as const) : []),
];

let drawn: Promise<FigureEntry[]> | undefined;

/** Every figure of the site; laid out once a build, anew on each call while writing. */
export const allFigures = (): Promise<FigureEntry[]> =>
  import.meta.env.DEV ? layOut() : (drawn ??= layOut());

/** Routes of the figures that are given in a format, with the figure as props. */
export const figureRoutes = async (format: Format) =>
  (await allFigures())
    .filter((entry) => formatsOf(entry).includes(format))
    .map((entry) => ({ params: { id: entry.id }, props: { entry } }));

async function layOut(): Promise<FigureEntry[]> {
  const { lenses, palette, rows, bands, text } = await posterParts();
  const lead =
    'What a person feels after a massage has many causes. Three lenses keep them apart; nobody can say how much each adds.';
  const [specific, ...others] = bands;

  return [
    {
      id: 'atlas',
      title: 'How massage works: the atlas of mechanisms',
      words: rows.map(({ words }) => words),
      figure: posterFigure(
        [specific ? [specific] : [], others],
        text('How massage works', lead),
        palette,
        'a3',
        confluenceFigure(palette),
      ),
      paper: 'a3',
      page: paths.home(),
    },
    {
      id: 'confluence',
      title: 'Three lenses on one response',
      words: confluenceWords((lens) => lenses.find(({ id }) => id === lens)?.data.title ?? lens),
      figure: confluenceFigure(palette),
      page: paths.home(),
    },
    ...lenses.map(({ id, data }): FigureEntry => ({
      id: `lens-${id}`,
      title: `${data.title} of massage`,
      words: rows.filter((row) => row.data.lens === id).map(({ words }) => words),
      figure: posterFigure(
        [bands.filter(({ lens }) => lens === id)],
        text(data.title, data.answer),
        palette,
        'a4',
      ),
      paper: 'a4',
      page: paths.lens(id),
    })),
    ...rows.map(({ id, data, chain, words }): FigureEntry => ({
      id: `chain-${id}`,
      title: `The chain of evidence: ${data.title}`,
      words: [words],
      figure: chainFigure(data.title, data.lens, data.pathway, chain, palette),
      page: paths.mechanism(id),
    })),
  ];
}

/** What a figure says of itself inside its file. */
export const describeFigure = ({ words }: Pick<FigureEntry, 'words'>): string =>
  `${words.join(' ')} ${SITE_NAME}, CC BY 4.0.`;
