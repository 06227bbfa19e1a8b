import { mdxToMdast } from 'satteri';
import { firstMentions } from './glossary/first-mentions.ts';
import type { Matcher } from './glossary/matcher.ts';
import { explicitTerms, linkTree } from './glossary/tree.ts';

/** What a page says in its own words, as far as links to terms are concerned. */
interface Speaking {
  body: string;
  /** Id of the term whose page it is. */
  own?: string | undefined;
  data: { terms?: string[]; contradictions?: string[]; unlinked?: string[] };
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/**
 * Every term a page explains or links, by hand or by itself, each once; `answers` are those to what is often said of
 * it. The body is read as the Markdown pipeline reads it, so that this list and the links on the page agree.
 */
export function termsOf(
  { body, data, own }: Speaking,
  answers: string[],
  match: Matcher,
): string[] {
  const taken = new Set([...(data.unlinked ?? []), ...(own ? [own] : [])]);
  const root = mdxToMdast(body, { features: { smartPunctuation: true } });
  const mentions = [
    ...linkTree(root, match, taken).flatMap((text) => text.mentions),
    ...firstMentions(data.contradictions ?? [], match, taken).flat(),
    ...firstMentions(answers, match, taken).flat(),
  ];
  return unique([...(data.terms ?? []), ...explicitTerms(root), ...mentions.map(({ id }) => id)]);
}

/** Turns "page to ids" into "id to pages", keeping the order of the pages. */
export function invert<Page>(
  pages: readonly Page[],
  idsOf: (page: Page) => string[],
): Map<string, Page[]> {
  const users = new Map<string, Page[]>();
  for (const page of pages) {
    for (const id of idsOf(page)) users.set(id, [...(users.get(id) ?? []), page]);
  }
  return users;
}
