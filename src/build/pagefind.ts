import { close, createIndex } from 'pagefind';
import { foldSpelling, letters, plain } from '../lib/search/fold.ts';
import type { Kind } from '../lib/search/kinds.ts';
import type { SearchRecord } from '../lib/search/record.ts';
import type { IndexFile } from './index-file.ts';
import { smallIndex } from './small-index.ts';

/** Kinds of which results show an excerpt: only running text may stand in it. */
const EXCERPTED: readonly Kind[] = ['Mechanism', 'Outcome', 'Lens', 'Page'];

/** Words that hold another one after a prefix, by which readers look for them. */
const PREFIXED =
  /^(?:post|pre|non|anti|inter|neuro|hyper|hypo|over|under|self|osteo|micro|vaso|lympho|mechano)([a-z]{6,})$/;

/** Of all that Pagefind writes, the worker and its data: our own page talks to the worker itself. */
const NEEDED = /^(pagefind-worker\.js|pagefind-entry\.json|wasm\.en\.pagefind|.*\.pf_\w+)$/;

/** Indexes the full text of all records, each page named by its place among them. Throws what Pagefind reports. */
export async function fullText(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(errors.join('\n'));
  for (const record of records) {
    const { errors } = await index.addCustomRecord({ ...entry(record), language: 'en' });
    if (errors.length > 0) throw new Error(`${record.address}: ${errors.join('\n')}`);
  }
  const { files } = await index.getFiles();
  await close();
  return smallIndex(
    files.filter(({ path }) => NEEDED.test(path.split('/').at(-1) ?? '')),
    records.map(({ address }) => address),
  );
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
