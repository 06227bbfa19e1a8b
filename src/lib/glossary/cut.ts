import { splitCitations, type Piece } from '../cite-syntax.ts';
import type { Mention } from './matcher.ts';

/** A piece of running text: plain, or words that link to a term. */
export type Cut = { text: string } | { id: string; words: string };

/** Running text cut at the mentions in it, nothing lost and no piece empty. */
export function cutAt(text: string, mentions: readonly Mention[]): Cut[] {
  const ends = [0, ...mentions.map(({ end }) => end)];
  const pieces = mentions.flatMap(({ id, start, end }, index): Cut[] => [
    { text: text.slice(ends[index], start) },
    { id, words: text.slice(start, end) },
  ]);
  return [...pieces, { text: text.slice(ends.at(-1)) }].filter(
    (piece) => !('text' in piece) || piece.text !== '',
  );
}

/** Running text of a field cut at its mentions and its citations. */
export const inlinePieces = (text: string, mentions: readonly Mention[] = []) =>
  cutAt(text, mentions).flatMap((piece): (Cut | Piece)[] =>
    'text' in piece ? splitCitations(piece.text) : [piece],
  );
