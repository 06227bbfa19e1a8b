import type { APIRoute, GetStaticPaths } from 'astro';
import { library } from '../data.ts';
import { EXPORT_FORMATS, exportResponse } from '../lib/exports/exports.ts';

export const getStaticPaths = (() =>
  EXPORT_FORMATS.map((format) => ({
    params: { format },
    props: { format },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = async ({
  props,
}) => {
  const { citations } = await library();
  return exportResponse(
    citations.map(({ data }) => data),
    props.format,
  );
};
