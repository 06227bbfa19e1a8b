import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { parse } from 'yaml';

/** A query as a reader types it, and what must be found. */
export interface Asked {
  query: string;
  sort: string;
  /** One of the addresses must be the first link, or among the first three. */
  within: 1 | 3;
  find: string[];
}

/** The queries that search is judged by. */
export const QUERIES = parse(readFileSync('tests/search/queries.yaml', 'utf8')) as Asked[];

/** Types queries one after the other into the open search and reads the links that stand there when it has settled. */
export const ask = (page: Page, queries: string[]): Promise<string[][]> =>
  page.evaluate(async (texts) => {
    const input = document.querySelector<HTMLInputElement>('.search-input');
    const status = document.querySelector('.search-status');
    if (!input || !status) throw new Error('No search is open');
    const settled = (query: string) =>
      new Promise<void>((resolve, reject) => {
        const latest = Date.now() + 5_000;
        const look = () => {
          if (status.textContent.endsWith(`“${query.trim()}”`)) resolve();
          else if (Date.now() > latest) reject(new Error(`No answer to "${query}"`));
          else setTimeout(look, 5);
        };
        look();
      });
    const links: string[][] = [];
    for (const text of texts) {
      input.value = text;
      input.dispatchEvent(new Event('input'));
      await settled(text);
      const found = [...document.querySelectorAll<HTMLAnchorElement>('.search-results a')];
      const nothing = document.querySelector('.search-nothing') !== null;
      links.push(nothing ? [] : found.map((link) => link.pathname + link.hash));
    }
    return links;
  }, queries);

/** The figures of a run: shares from 0 to 1, rounded to four places. */
export interface Figures {
  queries: number;
  recallAt1: number;
  recallAt3: number;
  meanReciprocalRank: number;
  empty: number;
}

/** Place of the first right address, from 1; 0 where none was found. */
export const rankOf = ({ find }: Asked, links: string[]): number =>
  links.findIndex((link) => find.includes(link)) + 1;

/** Judges a run: recall at one and three, mean reciprocal rank and the share of queries with no result. */
export function judge(queries: Asked[], links: string[][]): Figures {
  const ranks = queries.map((asked, at) => rankOf(asked, links[at] ?? []));
  const share = (test: (rank: number, at: number) => boolean) =>
    round(ranks.filter(test).length / ranks.length);
  return {
    queries: queries.length,
    recallAt1: share((rank) => rank === 1),
    recallAt3: share((rank) => rank >= 1 && rank <= 3),
    meanReciprocalRank: round(
      ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length,
    ),
    empty: share((_, at) => links[at]?.length === 0),
  };
}

const round = (share: number) => Math.round(share * 10_000) / 10_000;
