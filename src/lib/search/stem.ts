const VOWEL = /[aeiouy]/;

/** Endings from the longest; what is left must hold a vowel and at least three letters. */
const ENDINGS: [ending: RegExp, instead: string][] = [
  [/ies$/, 'y'],
  [/(ss|x|ch|sh|z)es$/, '$1'],
  [/([^sui])s$/, '$1'],
  [/(?<!e)ed$/, ''],
  [/ing$/, ''],
  [/(?:ness|less|ful)$/, ''],
  [/ly$/, ''],
  [/e$/, ''],
];

/** A word without the ending of a plural or of a verb: lighter than a full stemmer, so that names stay apart. */
export function stem(word: string): string {
  if (!/^[a-z]+$/.test(word)) return word;
  return ENDINGS.reduce((left, [ending, instead]) => {
    const shorter = left.replace(ending, instead);
    return shorter.length >= 3 && VOWEL.test(shorter) ? shorter : left;
  }, word);
}
