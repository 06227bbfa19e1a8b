import type { APIRoute, GetStaticPaths } from 'astro';
import { DATA_NAMES, dataFile, json } from '../../../data-files.ts';
import type { DataName } from '../../../schemas/data.ts';

export const getStaticPaths = (() =>
  DATA_NAMES.map((name) => ({ params: { name }, props: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ name: DataName }> = async ({ props: { name } }) =>
  new Response(json(await dataFile(name)), { headers: { 'content-type': 'application/json' } });
