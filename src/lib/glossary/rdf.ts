import jsonld from 'jsonld';
import { Writer, type Quad } from 'n3';
import { PREFIXES } from './skos.ts';

const write = (quads: readonly Quad[], options: object): Promise<string> =>
  new Promise((resolve, reject) => {
    const writer = new Writer(options);
    writer.addQuads([...quads]);
    writer.end((error: Error | null, text: string) => {
      if (error) reject(error);
      else resolve(text);
    });
  });

/** Triples as Turtle, with prefixes. */
export const toTurtle = (quads: readonly Quad[]): Promise<string> =>
  write(quads, { prefixes: PREFIXES });

/** The same triples as compact JSON-LD that brings its own context, so that it is read without a network. */
export async function toJsonLd(quads: readonly Quad[]): Promise<object> {
  const lines = await write(quads, { format: 'N-Quads' });
  const expanded = await jsonld.fromRDF(lines, {
    format: 'application/n-quads',
  });
  const context = { ...PREFIXES, '@language': 'en' };
  return jsonld.compact(expanded, context, { graph: true });
}
