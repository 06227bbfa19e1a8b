import type { APIRoute, GetStaticPaths } from 'astro';
import { byId, library, requireEntry } from '../../data.ts';
import { EXPORT_FORMATS, exportResponse } from '../../lib/exports/exports.ts';

/** The references of every page that has an address of its own, beside that page: `/mechanisms/nocebo.bib`. */
export const getStaticPaths = (async () => {
  const { citations, mechanisms, outcomes, lenses, papersOf } = await library();
  const known = byId(citations);
  const pages = [
    ...citations.map(({ id }) => ({ section: 'bibliography', id, papers: [id] })),
    ...[...mechanisms, ...outcomes, ...lenses].map((page) => ({
      section: page.collection,
      id: page.id,
      papers: papersOf(page),
    })),
  ];
  return pages.flatMap(({ section, id, papers }) =>
    EXPORT_FORMATS.map((format) => ({
      params: { section, id, format },
      props: { papers: papers.map((paper) => requireEntry(known, paper, id).data), format },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Awaited<ReturnType<typeof getStaticPaths>>[number]['props']> = ({
  props,
}) => exportResponse(props.papers, props.format);
