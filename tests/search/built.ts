import { readdirSync, readFileSync } from 'node:fs';
import { Engine } from '../../src/lib/search/engine.ts';
import type { Shown } from '../../src/lib/search/shown.ts';
import { unpack, type Packed } from '../../src/lib/search/unpack.ts';

/** What each result of the built search shows, in the order of the name index. */
const builtAnswers = () =>
  readdirSync('dist/search/answers')
    .sort((a, b) => parseInt(a) - parseInt(b))
    .flatMap((file) => JSON.parse(readFileSync(`dist/search/answers/${file}`, 'utf8')) as Shown[]);

/** The name index that was built, where each of its results leads, and the engine of the browser over it, without the full text. */
export function builtNames() {
  const packed = JSON.parse(readFileSync('dist/search/names.json', 'utf8')) as Packed;
  const records = unpack(packed);
  const engine = new Engine(records, packed, {
    look: () => Promise.resolve([]),
    numbers: () => Promise.resolve({}),
  });
  const answers = builtAnswers();
  const addressOf = (at: number) => records[at]?.address ?? answers[at]?.address ?? '';
  return { records, engine, packed, answers, addressOf };
}
