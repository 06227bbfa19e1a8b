import type { APIRoute, GetStaticPaths } from 'astro';
import { library } from '../../../data.ts';
import { STYLE_IDS } from '../../../lib/citation.ts';

/** Every reference in one style, by id, for readers who switch the list; it is printed in the first. */
export const getStaticPaths = (() =>
  STYLE_IDS.slice(1).map((style) => ({
    params: { style },
    props: { style },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = async ({
  props,
}) => {
  const { formatted } = await library();
  return Response.json(Object.fromEntries(formatted(props.style)));
};
