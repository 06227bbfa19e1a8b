import type { Matcher, Mention } from './matcher.ts';

/** Quotations and bracketed citations: nothing in them is ours to link. */
const NOT_OURS = /\[@[^\]]+\]|"[^"]*"|“[^”]*(?:”|$)|‘[^’]+’/g;

/** Running text with quotations and citations blanked out, every other letter in its place. */
export const ours = (text: string): string =>
  text.replaceAll(NOT_OURS, (part) => '\uFFFC'.repeat(part.length));

/** What a page or a section holds back from linking: its own term, what it opted out, what is linked already. */
export type Taken = ReadonlySet<string>;

/**
 * The first linkable mention of each term over the texts of one section, for each text in order.
 * `allows` may refuse a place, as inside a link; the term then waits for its next mention.
 */
export function firstMentions(
  texts: readonly string[],
  match: Matcher,
  taken: Taken = new Set(),
  allows: (text: number, mention: Mention) => boolean = () => true,
): Mention[][] {
  const seen = new Set(taken);
  return texts.map((text, index) =>
    match(ours(text)).filter((mention) => {
      if (mention.silent || seen.has(mention.id) || !allows(index, mention)) return false;
      seen.add(mention.id);
      return true;
    }),
  );
}
