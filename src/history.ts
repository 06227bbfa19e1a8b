import { addressOf, library } from './data.ts';
import { pageOf, type HistoryEntry } from './lib/history.ts';
import { href, paths } from './lib/paths.ts';
import { SITE_NAME } from './lib/site.ts';

/** A line of the history with the name of what it is about. */
export interface NamedEntry extends HistoryEntry {
  title: string;
}

/** The whole history, newest first, each line with the claim or the page that it is about. */
export async function namedHistory(): Promise<NamedEntry[]> {
  const { history, graded, lenses, terms, pages, citations, labels, claims } = await library();
  const titles = new Map<string, string>([
    [paths.home(), SITE_NAME],
    ...graded.map((page): [string, string] => [addressOf(page), page.data.title]),
    ...lenses.map(({ id, data }): [string, string] => [paths.lens(id), data.title]),
    ...terms.map(({ id, data }): [string, string] => [paths.term(id), data.term]),
    ...pages.map(({ id, data }): [string, string] => [
      addressOf({ collection: 'pages', id }),
      data.title,
    ]),
    ...citations.map(({ id }): [string, string] => [paths.citation(id), labels.get(id) ?? id]),
  ]);
  return history.map((entry) => {
    const claim = claims.get(entry.address.split('#')[1] ?? '')?.claim.statement;
    const title = claim ?? titles.get(href(pageOf(entry.address))) ?? entry.address;
    return { ...entry, title };
  });
}
