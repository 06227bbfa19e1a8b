import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFile, json, published } from '../data-files.ts';
import { toCsv } from '../lib/data/csv.ts';
import { GLOSSARY_FORMATS, type GlossaryFormat } from '../lib/glossary/formats.ts';
import { toJsonLd, toTurtle } from '../lib/glossary/rdf.ts';
import { skosOf } from '../lib/glossary/skos.ts';
import { absolute, paths } from '../lib/paths.ts';
import { LICENCE, SITE_NAME } from '../lib/site.ts';
import { columns } from '../schemas/json-schema.ts';

export const getStaticPaths = (() =>
  Object.keys(GLOSSARY_FORMATS).map((format) => ({
    params: { format },
  }))) satisfies GetStaticPaths;

const terms = async () => (await published()).terms;

const quads = async () =>
  skosOf(await terms(), {
    address: absolute(paths.glossary()),
    title: `Glossary of ${SITE_NAME}`,
    licence: LICENCE,
    paper: (id) => absolute(paths.citation(id)),
  });

const WRITERS: Record<GlossaryFormat, () => Promise<string>> = {
  json: async () => json(await dataFile('terms')),
  csv: async () => toCsv(await terms(), columns('terms')),
  ttl: async () => toTurtle(await quads()),
  jsonld: async () => json(await toJsonLd(await quads())),
};

export const GET: APIRoute = async ({ params }) => {
  const format = params['format'] as GlossaryFormat;
  const type = `${GLOSSARY_FORMATS[format].type}; charset=utf-8`;
  return new Response(await WRITERS[format](), { headers: { 'content-type': type } });
};
