import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../../../src/lib/search/record.ts';

/** What a rival cost to build, and how large its index became: milliseconds and bytes. */
export interface Built {
  milliseconds: number;
  bytes: number;
}

const PAGE = (code: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Rival</title><script type="module">${code}</script></html>`;

const OPTIONS = {
  fields: ['title', 'names', 'text'],
  searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 3, names: 3 } },
};

/** Plain Pagefind: every page of a folder indexed as its manual begins, and its own script in the page. */
export async function plainPagefind(site: string, to: string): Promise<Built> {
  const started = performance.now();
  const { index, errors } = await createIndex({ rootSelector: 'main' });
  if (!index) throw new Error(errors.join('\n'));
  await index.addDirectory({ path: site });
  const { files } = await index.getFiles();
  await close();
  const milliseconds = performance.now() - started;
  const folder = join(to, 'pagefind');
  for (const { path, content } of files) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  writeFileSync(
    join(to, 'pagefind.html'),
    PAGE(`const api = await import('/pagefind/pagefind.js');
await api.init();
window.askRival = async (query) => {
  const { results } = await api.search(query);
  const data = await Promise.all(results.slice(0, 3).map((result) => result.data()));
  return data.map(({ url }) => url);
};`),
  );
  const kept = files.filter(({ path }) => /\.pf_|wasm\.en|worker|pagefind\.js|entry/.test(path));
  return { milliseconds, bytes: kept.reduce((sum, { content }) => sum + content.length, 0) };
}

/** MiniSearch holding the full text of the same records, its index sent as JSON. */
export function fullTextMiniSearch(records: readonly SearchRecord[], to: string): Built {
  const started = performance.now();
  const index = new MiniSearch(OPTIONS);
  index.addAll(
    records.map(({ title, names = {}, text, content, keywords }, id) => ({
      id,
      title,
      names: [...Object.values(names).flat(), ...keywords].join(' '),
      text: `${text} ${content}`,
    })),
  );
  const json = JSON.stringify({ index, addresses: records.map(({ address }) => address) });
  const milliseconds = performance.now() - started;
  mkdirSync(to, { recursive: true });
  writeFileSync(join(to, 'minisearch.json'), json);
  writeFileSync(
    join(to, 'minisearch.js'),
    readFileSync('node_modules/minisearch/dist/es/index.js'),
  );
  writeFileSync(
    join(to, 'minisearch.html'),
    PAGE(`import MiniSearch from '/minisearch.js';
const { index, addresses } = await (await fetch('/minisearch.json')).json();
const search = MiniSearch.loadJS(index, ${JSON.stringify(OPTIONS)});
window.askRival = (query) => search.search(query).slice(0, 3).map(({ id }) => addresses[id]);`),
  );
  return { milliseconds, bytes: json.length };
}
