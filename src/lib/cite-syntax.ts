/** A bracketed citation in running text, as Pandoc writes it: `[@key]` or `[@a; @b]`. */
const CITE = /\[(@[^\]\n]+(?:\n[^\]\n]+)?)\]/g;

/** A piece of running text: words, or the keys of one bracketed citation. */
export type Piece = { text: string } | { keys: string[] };

/** Splits running text at its bracketed citations; text without any comes back as one piece. */
export function splitCitations(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(CITE)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index) });
    pieces.push({ keys: keysOf(match[1] ?? '') });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}

const keysOf = (inner: string) => inner.split(';').map((key) => key.trim().replace(/^@/, ''));

/** Every key cited in running text, in order, repeats included. */
export const citedKeys = (text: string): string[] =>
  splitCitations(text).flatMap((piece) => ('keys' in piece ? piece.keys : []));
