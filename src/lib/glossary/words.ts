/** A word of running text and where it stands. */
export interface Word {
  text: string;
  /** The form under which all its spellings are the same. */
  key: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’]\p{L}+)*/gu;

/** Cuts running text into words; hyphens and slashes part them, apostrophes do not. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word,
    key: fold(word),
    start: index,
    end: index + word.length,
  }));

const GREEK: Record<string, string> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  κ: 'kappa',
  μ: 'mu',
};

/** British spelling, and the American that stands for both; a row a rule. */
const SPELLINGS: [british: RegExp, american: string][] = [
  [/[ao]e(?=[a-z])/g, 'e'], // haematoma, oedema
  [/our(?=$|s|al|ed|ing)/g, 'or'], // tumour, behavioural
  [/([bt])re(?=$|s$)/g, '$1er'], // fibre
  [/([bt])red$/g, '$1ered'], // centred
  [/is(?=e$|ed$|es$|er$|ing$|ation|able)/g, 'iz'], // sensitisation
  [/ys(?=e$|ed$|ing$)/g, 'yz'], // catalyse
  [/ll(?=ing|ed|er)/g, 'l'], // remodelling
  [/^grey$/g, 'gray'],
];

/** A word in the one form under which its spellings are the same: no case, accent, possessive, Greek or British spelling. */
export function fold(word: string): string {
  const plain = word
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replace(/['’]s?$/, '')
    .toLowerCase()
    .replaceAll(/[αβγδκμ]/g, (letter) => GREEK[letter] ?? letter);
  return SPELLINGS.reduce((form, [british, american]) => form.replaceAll(british, american), plain);
}

/** How a noun is made plural, by the first rule that fits, and singular again, by every one. */
const PLURALS: [singular: RegExp, plural: string][] = [
  [/sis$/, 'ses'], // hypothesis
  [/([^aeiou])y$/, '$1ies'], // biopsy
  [/(s|x|z|ch|sh)$/, '$1es'], // bias
  [/$/, 's'],
];
const SINGULARS: [plural: RegExp, singular: string][] = [
  [/ses$/, 'sis'],
  [/([^aeiou])ies$/, '$1y'],
  [/(ss|x|z|ch|sh)es$/, '$1'],
  [/([^csiu]|[^i]c)s$/, '$1'], // not lymphatics
];

const inflect = (word: string, rules: [RegExp, string][]) =>
  rules.filter(([ending]) => ending.test(word)).map((rule) => word.replace(...rule));

/** A noun as it stands, and in the plural and the singular that it could have. */
export const inflections = (noun: string): string[] => [
  ...new Set([
    noun,
    ...inflect(noun, PLURALS).slice(0, 1),
    ...inflect(noun, SINGULARS),
    ...(/[^a]a$/.test(noun) ? [`${noun}e`] : []), // fasciae
    ...(noun.endsWith('us') ? [noun.replace(/us$/, 'i')] : []), // thalami
  ]),
];
