import { stem } from './stem.ts';

/** One word of a name or a query: as written (plain letters only), in one spelling, and without its ending. */
export interface Word {
  surface: string;
  folded: string;
  stem: string;
}

const GREEK: Record<string, string> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  ζ: 'zeta',
  η: 'eta',
  θ: 'theta',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  π: 'pi',
  ρ: 'rho',
  σ: 'sigma',
  τ: 'tau',
  φ: 'phi',
  χ: 'chi',
  ψ: 'psi',
  ω: 'omega',
};

/** Letters that Unicode does not take apart into a plain one and a mark. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** British spellings and what they become; both sides of a search go through the same rules. */
const SPELLINGS: [RegExp, string][] = [
  [/ae|oe/g, 'e'],
  [/is(e[ds]?|er|ing|ation|ations)$/, 'iz$1'],
  [/ys(e[ds]?|ing)$/, 'yz$1'],
  [/our(s|ed|ing|al|able|ally)?$/, 'or$1'],
  [/([bt])re(s?)$/, '$1er$2'],
  [/ogue(s?)$/, 'og$1'],
  [/ll(ed|ing|er)$/, 'l$1'],
  [/ence(s?)$/, 'ense$1'],
  [/grey/, 'gray'],
  [/programme/, 'program'],
  [/practis/, 'practic'],
  [/sulph/, 'sulf'],
  [/^micro$/, 'mu'],
];

/** Text in plain small letters: NFKC, no accents, Greek letters by name, nothing but letters, digits and spaces. */
export const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ς', 'σ')
    .replaceAll(/[α-ω]/g, (letter) => (letter in GREEK ? ` ${GREEK[letter] ?? ''} ` : ' '))
    .replaceAll(/[ßøłđðþæœı]/g, (letter) => LETTERS[letter] ?? letter)
    .replaceAll(/(?<=\w)['’ʼ`](?=\w)/g, '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

/** The same with a space between letters and digits, so that IL6, IL-6 and IL 6 are alike. */
export const plain = (text: string): string =>
  letters(text).replaceAll(/(?<=[a-z])(?=\d)|(?<=\d)(?=[a-z])/g, ' ');

/** A word in the one spelling that both sides of a search use. */
export const foldSpelling = (word: string): string =>
  SPELLINGS.reduce((spelt, [british, one]) => spelt.replace(british, one), word);

/** Cuts text into words as search sees them; the same function reads names and queries. */
export function wordsOf(text: string): Word[] {
  return plain(text)
    .split(' ')
    .filter((surface) => surface !== '')
    .map((surface) => {
      const folded = foldSpelling(surface);
      return { surface, folded, stem: stem(folded) };
    });
}

/** Greek letters by the Latin ones people type for them: TGF-b1, NF-kB, u-opioid. */
const LOOKALIKES: Record<string, string> = {
  alpha: 'a',
  beta: 'b',
  gamma: 'g',
  delta: 'd',
  kappa: 'k',
  mu: 'u',
};

/** A name as people type it who have no Greek keyboard, or nothing where it has no Greek. */
export function lookalike(text: string): string | undefined {
  const words = plain(text).split(' ');
  return words.some((word) => word in LOOKALIKES)
    ? words.map((word) => LOOKALIKES[word] ?? word).join(' ')
    : undefined;
}
