import { decode, encode } from 'cborg';
import { closed, opened, type IndexFile } from './index-file.ts';
import { indexPieces, type Piece } from './index-pieces.ts';

/** Pagefind's list of pages: its version, each page by name, the pieces of the index, and more that we hand on. */
type Listed = [
  version: string,
  pages: [name: string, ...rest: unknown[]][],
  pieces: Piece[],
  ...rest: unknown[],
];

const fragment = (name: string) => `fragment/${name}.pf_fragment`;

/**
 * What Pagefind has written, in fewer bytes for who searches. Pages are named by their place among the records
 * instead of by a hash, so that the list of them, which every search loads, is half as long, and a result says by
 * itself which record it is; and the index comes in smaller pieces. The hash of the whole stands before each name,
 * so that no file of an older index is ever taken for one of this. Throws where Pagefind's order is not that of
 * the addresses.
 */
export function smallIndex(files: readonly IndexFile[], addresses: readonly string[]): IndexFile[] {
  const list = files.find(({ path }) => path.endsWith('.pf_meta'));
  const stamp = /_(\w+)\.pf_meta$/.exec(list?.path ?? '')?.[1];
  if (!list || !stamp) throw new Error('Pagefind wrote no list of pages');
  const [version, pages, , ...rest] = decode(opened(list)) as Listed;
  const byPath = new Map(files.map((file) => [file.path, file]));
  const fragments = pages.map(([name], at): IndexFile => {
    const file = byPath.get(fragment(name));
    const { url } = file ? (JSON.parse(opened(file).toString()) as { url: string }) : {};
    if (!file || url !== addresses[at])
      throw new Error(`Pagefind has ${url ?? 'nothing'} where ${addresses[at] ?? 'nothing'} was`);
    return { path: fragment(`${stamp}_${String(at)}`), content: file.content };
  });
  const named = pages.map(([, ...said], at) => [`${stamp}_${String(at)}`, ...said]);
  const index = indexPieces(
    files.filter(({ path }) => path.endsWith('.pf_index')),
    stamp,
  );
  const others = files.filter((file) => file !== list && !/\.pf_(fragment|index)$/.test(file.path));
  const listed = closed(encode([version, named, index.pieces, ...rest]));
  return [...others, { path: list.path, content: listed }, ...fragments, ...index.files];
}
