import { citedKeys } from './cite-syntax.ts';

/** What a page says in its own words, as far as links to papers and terms are concerned. */
interface Speaking {
  body: string;
  data: {
    claims?: { evidence: { cite: string }[] }[];
    contradictions?: string[];
    terms?: string[];
    citations?: string[];
    usage?: { cite?: string | undefined }[];
  };
}

const unique = (ids: string[]) => [...new Set(ids)];

/** Every paper a page cites, each once, in the order in which a reader meets them. */
export function citedBy({ body, data }: Speaking): string[] {
  return unique([
    ...(data.claims ?? []).flatMap((claim) => claim.evidence.map(({ cite }) => cite)),
    ...citedKeys(body),
    ...(data.contradictions ?? []).flatMap(citedKeys),
    ...(data.citations ?? []),
    ...(data.usage ?? []).flatMap(({ cite }) => cite ?? []),
  ]);
}

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
