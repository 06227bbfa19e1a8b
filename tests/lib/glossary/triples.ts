import jsonld from 'jsonld';
import { Store } from 'oxigraph';

// The published types stop at an older name of the algorithm and at objects as input.
const canonize = jsonld.canonize as unknown as (
  nquads: string,
  options: { algorithm: 'RDFC-1.0'; inputFormat: string },
) => Promise<string>;

/** The triples of a file as a library reads them that wrote none of ours, a line each, in the order and naming of RDFC-1.0. */
export function triplesOf(text: string, format: string): Promise<string> {
  const store = new Store();
  store.load(text, { format });
  const nquads = store.dump({ format: 'application/n-quads' });
  return canonize(nquads, { algorithm: 'RDFC-1.0', inputFormat: 'application/n-quads' });
}
