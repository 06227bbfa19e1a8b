import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { foldSpelling, letters, plain } from '../lib/search/fold.ts';
import type { Kind } from '../lib/search/kinds.ts';
import { keyOf } from '../lib/search/unpack.ts';
import type { SearchRecord } from '../lib/search/record.ts';

/** A file of the full text index, as Pagefind wants it written. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** Kinds of which results show an excerpt: only running text may stand in it. */
const EXCERPTED: readonly Kind[] = ['Mechanism', 'Outcome', 'Lens', 'Page'];

/** Words that hold another one after a prefix, by which readers look for them. */
const PREFIXED =
  /^(?:post|pre|non|anti|inter|neuro|hyper|hypo|over|under|self|osteo|micro|vaso|lympho|mechano)([a-z]{6,})$/;

/** Of all that Pagefind writes, the worker and its data: our own page talks to the worker itself. */
const NEEDED = /^(pagefind-worker\.js|pagefind-entry\.json|wasm\.en\.pagefind|.*\.pf_\w+)$/;

const HASH = 7;

/** Every way to choose so many of the places from one on. */
const choices = (many: number, from = 0): number[][] =>
  many === 0
    ? [[]]
    : Array.from({ length: HASH - from }, (_, step) => from + step).flatMap((place) =>
        choices(many - 1, place + 1).map((rest) => [place, ...rest]),
      );

/** The fewest characters of the hashes by which they still differ: two bytes and a half instead of seven letters. */
function fewestPlaces(hashes: string[]): number[] {
  const differ = (places: number[]) =>
    new Set(hashes.map((hash) => keyOf(hash, places))).size === hashes.length;
  for (const many of [3, 4, 5, 6]) {
    const places = choices(many).find(differ);
    if (places) return places;
  }
  return choices(HASH)[0] ?? [];
}

/** Indexes the full text of all records; `keys` says by which key each is known in results. Throws what Pagefind reports. */
export async function fullText(
  records: readonly SearchRecord[],
): Promise<{ files: IndexFile[]; keys: string[]; places: number[] }> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(errors.join('\n'));
  for (const record of records) {
    const { errors } = await index.addCustomRecord({ ...entry(record), language: 'en' });
    if (errors.length > 0) throw new Error(`${record.address}: ${errors.join('\n')}`);
  }
  const { files } = await index.getFiles();
  await close();
  const hashOf = new Map(files.flatMap(fragmentHash));
  const hashes = records.map(({ address }) => {
    const key = hashOf.get(address);
    if (!key) throw new Error(`Pagefind made no fragment for ${address}`);
    return key;
  });
  const places = fewestPlaces(hashes);
  return {
    files: files.filter(({ path }) => NEEDED.test(path.split('/').at(-1) ?? '')),
    keys: hashes.map((hash) => keyOf(hash, places)),
    places,
  };
}

/** What is searched of a record. Other spellings, Greek names, words inside words and
 * the words of descriptive ids are added where no excerpt shows them. */
function entry({ kind, id, title, text, content, keywords, address }: SearchRecord) {
  const whole = EXCERPTED.includes(kind) ? content : [title, text, content, ...keywords].join('. ');
  const written = [title, text, content, ...keywords].join(' ').normalize('NFKC');
  const words = new Set(letters(written).split(' '));
  const others = [...words].map(foldSpelling).filter((word) => !words.has(word));
  const greek = (written.match(/\S*[α-ω]\S*/gi) ?? []).flatMap((word) => plain(word).split(' '));
  const inside = [...words].flatMap((word) => PREFIXED.exec(word)?.[1] ?? []);
  const ids = ['Claim', 'Misconception'].includes(kind) ? id.split('-') : [];
  return {
    url: address,
    content: whole.normalize('NFKC'),
    meta: {
      // the name of a paper is its author and year; its title is what people look for in words
      title: (kind === 'Paper' ? `${text} (${title})` : title).normalize('NFKC'),
      also: keywords.join(', ').normalize('NFKC'),
      spelt: [...new Set([...others, ...greek, ...inside, ...ids])].join(' '),
    },
  };
}

/** The address of a fragment and what results call it: the hash in its file name. */
function fragmentHash({ path, content }: IndexFile): [string, string][] {
  const key = /fragment\/en_(\w+)\.pf_fragment$/.exec(path)?.[1];
  if (!key) return [];
  const json = gunzipSync(content).toString('utf8');
  const { url } = JSON.parse(json.slice(json.indexOf('{'))) as { url: string };
  return [[url, key]];
}
