import type { APIRoute } from 'astro';
import { addressOf, library } from '../../data.ts';
import { allFigures } from '../../figures.ts';
import { paths } from '../../lib/paths.ts';
import { plainText } from '../../lib/rich-text.ts';
import type { Use, Uses } from '../../lib/uses.ts';

/** What can be cited or embedded, for the page that puts both together. */
export const GET: APIRoute = async () => {
  const { graded, lenses, terms, claims } = await library();
  const own = (title: string, address: string): Use => ({ title, address, at: address });
  const uses: Uses = {
    page: Object.fromEntries([
      ...graded.map((page) => {
        const address = addressOf(page);
        return [page.id, { ...own(page.data.title, address), at: paths.use(address) }] as const;
      }),
      ...lenses.map((page) => [page.id, own(page.data.title, addressOf(page))] as const),
    ]),
    claim: Object.fromEntries(
      [...claims].map(([id, { claim, page, address }]) => [
        id,
        { title: plainText(claim.statement), address, at: paths.use(addressOf(page)) },
      ]),
    ),
    term: Object.fromEntries(
      terms.map((page) => {
        const { term, abbreviations, alsoKnownAs } = page.data;
        return [
          page.id,
          { ...own(term, addressOf(page)), names: [...abbreviations, ...alsoKnownAs] },
        ];
      }),
    ),
    figure: Object.fromEntries(
      (await allFigures()).map(({ id, title }) => [id, own(title, paths.figure(id))]),
    ),
  };
  return Response.json(uses);
};
