import type { APIRoute, GetStaticPaths } from 'astro';
import { addressOf, library, requireEntry } from '../../../data.ts';
import { allFigures } from '../../../figures.ts';
import { exportResponse } from '../../../lib/exports/exports.ts';
import { citedPage, PAGE_FORMATS, pageRecord } from '../../../lib/page-citation.ts';
import { paths } from '../../../lib/paths.ts';
import { editionDay } from '../../../lib/review.ts';
import { paperTitle, termTitle } from '../../../lib/titles.ts';

/** How each page is cited, as a file for reference managers: `/use/mechanisms/nocebo.ris`. */
export const getStaticPaths = (async () => {
  const { graded, lenses, terms, citations, labels } = await library();
  const edition = editionDay();
  const pages = [
    ...graded.map((page) => citedPage(page.data.title, addressOf(page), page.data.reviewed)),
    ...lenses.map((page) => citedPage(page.data.title, addressOf(page), edition)),
    ...terms.map((page) => citedPage(termTitle(page.data.term), addressOf(page), edition)),
    ...citations.map(({ id, data }) =>
      citedPage(
        paperTitle(requireEntry(labels, id, 'bibliography'), data.title),
        paths.citation(id),
        edition,
      ),
    ),
    ...(await allFigures()).map(({ id, title }) => citedPage(title, paths.figure(id), edition)),
  ];
  return pages.flatMap((page) => {
    const [id, section] = new URL(page.address).pathname.split('/').filter(Boolean).reverse();
    return PAGE_FORMATS.map((format) => ({
      params: { section, id, format },
      props: { record: pageRecord(page, edition), format },
    }));
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<Awaited<ReturnType<typeof getStaticPaths>>[number]['props']> = ({
  props,
}) => exportResponse([props.record], props.format);
