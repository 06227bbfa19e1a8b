import { readFileSync } from 'node:fs';
import { Engine } from '../../src/lib/search/engine.ts';
import { unpack, type Packed } from '../../src/lib/search/unpack.ts';

/** The name index that was built, and the engine of the browser over it, without the full text. */
export function builtNames() {
  const packed = JSON.parse(readFileSync('dist/search/names.json', 'utf8')) as Packed;
  const records = unpack(packed);
  const engine = new Engine(records, packed, {
    look: () => Promise.resolve([]),
    numbers: () => Promise.resolve({}),
  });
  return { records, engine, packed };
}
