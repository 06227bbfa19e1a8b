import { decode, encode } from 'cborg';
import { closed, opened, type IndexFile } from './index-file.ts';

/** A word of Pagefind's index with the pages that hold it, and where in them; more follows that we hand on as it is. */
type Word = [word: string, pages: [page: number, places: number[], meta: number[]][], ...unknown[]];

/** A piece of the index as the list of pages names it: it holds the words that sort between two beginnings. */
export type Piece = [from: string, to: string, name: string];

/**
 * How much a piece holds before the next begins, counted as Pagefind counts: a page of a word is one, and so is
 * each place in it. Pagefind's own pieces hold 20,000, about 25 kB, of which a search wants one word.
 */
const FULL = 4000;

const sizeOf = ([, pages]: Word) =>
  pages.reduce((sum, [, places, meta]) => sum + 1 + places.length + meta.length, 0);

/** A word of fewer letters is the beginning of too many others. */
const BEGINS = 4;

/** Whether a longer form of a word, which a search for that word is to find, may begin the next piece. */
const apart = (piece: Word[], [word]: Word) =>
  !piece.some(([begun]) => begun.length >= BEGINS && word.startsWith(begun));

/** The words in their order, cut where a piece is full; a word and the longer ones that begin with it stay together. */
function cut(words: Word[]): Word[][] {
  const pieces: Word[][] = [];
  let size = FULL;
  for (const word of words) {
    const piece = pieces.at(-1);
    if (piece && (size < FULL || !apart(piece, word))) piece.push(word);
    else {
      pieces.push([word]);
      size = 0;
    }
    size += sizeOf(word);
  }
  return pieces;
}

/** As much of a word as tells it from another: what they share and one letter more. */
function telling(word: string, other: string): string {
  const [own, others] = [Array.from(word), Array.from(other)];
  const shared = own.findIndex((letter, at) => letter !== others[at]);
  return shared === -1 ? word : own.slice(0, shared + 1).join('');
}

/** The index in small pieces, named by a stamp and their number: the files, and how the list of pages names them. */
export function indexPieces(
  files: readonly IndexFile[],
  stamp: string,
): { pieces: Piece[]; files: IndexFile[] } {
  const words = files.flatMap((file) => (decode(opened(file)) as [Word[]])[0]);
  const sorted = words.sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const cuts = cut(sorted);
  const edge = (piece: Word[] | undefined, at: 0 | -1) => piece?.at(at)?.[0];
  const named = cuts.map((piece, at): Piece => {
    const [first = '', last = ''] = [edge(piece, 0), edge(piece, -1)];
    const [before, after] = [edge(cuts[at - 1], -1), edge(cuts[at + 1], 0)];
    const from = before === undefined ? first : telling(first, before);
    const to = after === undefined ? last : telling(last, after);
    // a beginning of the last word may sort before the first one
    return [from, to >= from ? to : last, `${stamp}_${String(at)}`];
  });
  return {
    pieces: named,
    files: cuts.map((piece, at) => ({
      path: `index/${named[at]?.[2] ?? ''}.pf_index`,
      content: closed(encode([piece])),
    })),
  };
}
