import type { APIRoute, GetStaticPaths } from 'astro';
import { DATA_NAMES, published } from '../../../data-files.ts';
import { toCsv } from '../../../lib/data/csv.ts';
import { columns } from '../../../schemas/json-schema.ts';
import type { DataName } from '../../../schemas/data.ts';

export const getStaticPaths = (() =>
  DATA_NAMES.map((name) => ({ params: { name }, props: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ name: DataName }> = async ({ props: { name } }) =>
  new Response(toCsv((await published())[name], columns(name)), {
    headers: { 'content-type': 'text/csv; charset=utf-8; header=present' },
  });
