/** What ends with a full stop without ending a sentence. */
const ABBREVIATIONS = ['e.g', 'i.e', 'et al', 'vs', 'Dr', 'approx', 'No', 'St'];

const MASK = '\u2024';

/** Cuts running text into sentences; citations stay with the sentence they follow. */
export function sentencesOf(text: string): string[] {
  const masked = ABBREVIATIONS.reduce(
    (all, short) => all.replaceAll(new RegExp(`\\b${short}\\.`, 'g'), `${short}${MASK}`),
    text.replaceAll(/(\d)\.(\d)/g, `$1${MASK}$2`).replaceAll(/\s+/g, ' '),
  );
  return [...masked.matchAll(/.+?(?:[.!?]["”’)]*(?=\s|$)|$)/g)]
    .map((match) => match[0].trim().replaceAll(MASK, '.'))
    .filter((sentence) => sentence !== '');
}

/** Running text without its citations and without what stands in quotation marks. */
export const ownVoice = (text: string): string =>
  text.replaceAll(/\[@[^\]]+\]/g, '').replaceAll(/"[^"]*"|“[^”]*”|‘[^’]{8,}’/g, '""');

const vowelGroups = (word: string) =>
  word
    .toLowerCase()
    .replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '')
    .replace(/^y/, '')
    .match(/[aeiouy]{1,2}/g)?.length ?? 1;

/**
 * Flesch reading ease of running text: 206.835 - 1.015 words per sentence - 84.6 syllables per word
 * (Flesch 1948). Higher is easier; 60 to 70 is plain English.
 */
export function readingEase(text: string): number {
  const sentences = sentencesOf(ownVoice(text));
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}'-]+/gu) ?? []);
  if (words.length === 0) return 100;
  const syllables = words.reduce((sum, word) => sum + Math.max(1, vowelGroups(word)), 0);
  return 206.835 - 1.015 * (words.length / sentences.length) - 84.6 * (syllables / words.length);
}
