/** What a page says in its own words, as far as links to terms are concerned. */
interface Speaking {
  body: string;
  data: { terms?: string[] };
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/** Every term a page explains or links in its prose, each once. */
export function termsOf({ body, data }: Speaking): string[] {
  const linked = [...body.matchAll(/<Term\s+id="([^"]+)"/g)].map((match) => match[1] ?? '');
  return unique([...(data.terms ?? []), ...linked]);
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
