import { wordsOf, type Word } from './fold.ts';
import { namesOf, type SearchRecord } from './record.ts';
import { nameWords } from './question.ts';
import { Vocabulary } from './vocabulary.ts';

/** More of the records than this share hold a common word, which alone says nothing on this site. */
const COMMON = 0.2;

/** Stems that so many records hold that a search for them alone is of no use. */
export function commonWords(records: readonly SearchRecord[]): string[] {
  const holding = new Map<string, number>();
  for (const { title, text, content } of records)
    for (const stem of new Set(
      nameWords([title, text, content].join(' ')).map((word) => word.stem),
    ))
      holding.set(stem, (holding.get(stem) ?? 0) + 1);
  const common = [...holding].filter(([, count]) => count > COMMON * records.length);
  return common.map(([stem]) => stem).sort();
}

/** Words of the full text, in one spelling, that would be taken for slips of a name: they must not be corrected. */
export function realWords(records: readonly SearchRecord[]): string[] {
  const names = records.flatMap((record) => namesOf(record).flatMap(({ text }) => nameWords(text)));
  const vocabulary = new Vocabulary(names, new Set());
  const text = new Map<string, Word>();
  for (const { title, text: answer, content, keywords } of records)
    for (const word of wordsOf([title, answer, content, ...keywords].join(' ')))
      text.set(word.surface, word);
  const real = [...text.values()].filter((word) => vocabulary.meaning(word, false).corrected);
  return [...new Set(real.map(({ folded }) => folded))].sort();
}
