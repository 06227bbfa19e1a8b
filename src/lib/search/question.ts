import { letters, wordsOf, type Word } from './fold.ts';

/** Words that ask or join and say nothing of what is asked for. */
const STOP = new Set(
  `a about actually all am an and any are as at be been being but by can could did do does doing
  else et al etc for from get gets give gives had has have having how i if in into is it its just like make
  makes may me might more mean means meant mine much my of on or our really same shall she should so
  some such tell than that the their them then there these they this those to toward towards truly was we
  were what when where which who whom why will with would you your`.split(/\s+/),
);

const ASKS =
  /^(is|are|was|were|do|does|did|can|could|will|would|should|has|have|why|how|what|when|where|which|who)\b/;

const TELLING = 3;

/** What a reader typed, cut up once. */
export interface Query {
  text: string;
  /** Its words without those that only ask or join, unless there are no others. */
  words: Word[];
  /** A question or a whole sentence, which a claim or a misconception answers better than a name. */
  asks: boolean;
  /** Too many words for most names: a sentence, two ideas at once, the title of a paper. */
  tells: boolean;
  /** A year beside other words, as in "bialosky 2009". */
  year: boolean;
}

const contentOf = (words: Word[]): Word[] => {
  const content = words.filter(({ surface }) => !STOP.has(surface));
  return content.length > 0 ? content : words;
};

/** The words of a name that count. */
export const nameWords = (name: string): Word[] => contentOf(wordsOf(name));

/** Reads a query. */
export function readQuery(text: string): Query {
  const all = wordsOf(text);
  const words = contentOf(all);
  const opening = text.trim().toLowerCase();
  return {
    text: text.trim(),
    words,
    asks: (all.length > 2 && ASKS.test(opening)) || /\?\s*$/.test(opening),
    tells: words.length >= TELLING,
    year: words.length > 1 && words.some(({ surface }) => /^(19|20)\d\d$/.test(surface)),
  };
}

/** The words by which the full text is searched, spelt as the query was meant. */
export function textWords({ text }: Pick<Query, 'text'>): string[] {
  const all = [...new Set(letters(text).split(' '))].filter((word) => word !== '');
  const content = all.filter((word) => !STOP.has(word));
  return content.length > 0 ? content : all;
}
