import { wordsOf } from './fold.ts';
import type { Query } from './question.ts';

/** A stretch of text that was met by the query, or not. */
export interface Piece {
  text: string;
  met: boolean;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** Cuts text where it holds a word of the query or one that begins with the word being typed. */
export function highlight(text: string, { words }: Pick<Query, 'words'>): Piece[] {
  const stems = new Set(words.map(({ stem }) => stem));
  const typed = words.at(-1)?.surface ?? '';
  const isMet = (word: string) =>
    wordsOf(word).some(
      ({ stem, surface }) => stems.has(stem) || (typed.length > 2 && surface.startsWith(typed)),
    );
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    if (!isMet(match[0])) continue;
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), met: false });
    pieces.push({ text: match[0], met: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), met: false });
  return pieces;
}
