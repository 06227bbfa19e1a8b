import type { APIRoute, GetStaticPaths } from 'astro';
import { DATA_NAMES, dataPath, DATASETS, json } from '../../../data-files.ts';
import { jsonSchema } from '../../../schemas/json-schema.ts';
import { absolute } from '../../../lib/paths.ts';
import type { DataName } from '../../../schemas/data.ts';

export const getStaticPaths = (() =>
  DATA_NAMES.map((name) => ({ params: { name }, props: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ name: DataName }> = ({ props: { name } }) =>
  new Response(json(jsonSchema(name, absolute(dataPath(`${name}.schema.json`)), DATASETS[name])), {
    headers: { 'content-type': 'application/schema+json' },
  });
