import { plain, wordsOf, type Word } from './fold.ts';
import { nameWords } from './question.ts';
import { namesOf, type SearchRecord } from './record.ts';
import { Vocabulary } from './vocabulary.ts';

/** More of the records than this share hold a common word, which alone says nothing on this site. */
const COMMON = 0.2;

/** How many records hold each word of the full text, by the word as it is written. */
function holding(records: readonly SearchRecord[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { title, text, content, keywords } of records) {
    const own = plain([title, text, content, ...keywords].join(' ')).split(' ');
    for (const word of new Set(own)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Stems of words that so many records hold that a search for them alone is of no use. */
export function commonWords(records: readonly SearchRecord[]): string[] {
  const common = [...holding(records)].filter(([, count]) => count > COMMON * records.length);
  const stems = common.flatMap(([word]) => nameWords(word).map(({ stem }) => stem));
  return [...new Set(stems)].sort();
}

/** Words of the full text, in one spelling, that would be taken for slips of a name: they must not be corrected. */
export function realWords(records: readonly SearchRecord[]): string[] {
  const names = records.flatMap((record) => namesOf(record).flatMap(({ text }) => nameWords(text)));
  const vocabulary = new Vocabulary(names, new Set());
  const words: Word[] = [...holding(records).keys()].flatMap(wordsOf);
  const real = words.filter((word) => vocabulary.meaning(word, false).corrected);
  return [...new Set(real.map(({ folded }) => folded))].sort();
}
