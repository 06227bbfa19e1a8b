import { answerAt, NUMBERS, type Shown } from '../../lib/search/shown.ts';
import { Engine } from '../../lib/search/engine.ts';
import { unpack, type Packed } from '../../lib/search/unpack.ts';
import { href } from '../../lib/paths.ts';
import { fetchData } from '../fetched.ts';
import { lazy } from '../lazy.ts';
import { look } from './worker.ts';

const files = new Map<string, Promise<unknown>>();

/** A file of the search, fetched once; rejects when it is not there, as in development before a build. */
function fetched<Data>(path: string): Promise<Data> {
  const known = files.get(path);
  if (known) return known as Promise<Data>;
  const data = fetchData<Data>(href(`/search/${path}`));
  files.set(path, data);
  data.catch(() => files.delete(path));
  return data;
}

/** The engine over the name index, made once. */
export const loadEngine = lazy(async () => {
  const packed = await fetched<Packed>('names.json');
  return new Engine(unpack(packed), packed, {
    look,
    numbers: () => fetched<Record<string, number>>(NUMBERS),
  });
});

/** What the result at a place says beside its name. */
export async function answer(at: number): Promise<Shown> {
  const { path, index } = answerAt(at);
  const shown = (await fetched<Shown[]>(path))[index];
  if (!shown) throw new Error(`${path} has no record ${String(index)}`);
  return shown;
}
