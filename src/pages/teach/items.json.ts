import type { APIRoute } from 'astro';
import { addressOf, library, type Speaker } from '../../data.ts';
import type { Items } from '../../lib/items.ts';
import { absolute } from '../../lib/paths.ts';

/** What can stand on a reading list, for the page that builds one. */
export const GET: APIRoute = async () => {
  const { mechanisms, terms, papersOf } = await library();
  const common = (page: Speaker) => ({
    address: absolute(addressOf(page)),
    papers: papersOf(page),
  });
  const items: Items = {
    mechanisms: Object.fromEntries(
      mechanisms.map((page) => [
        page.id,
        { title: page.data.title, text: page.data.answer, ...common(page) },
      ]),
    ),
    terms: Object.fromEntries(
      terms.map((page) => {
        const { term, definition, abbreviations, alsoKnownAs } = page.data;
        const names = [...abbreviations, ...alsoKnownAs];
        return [page.id, { title: term, names, text: definition, ...common(page) }];
      }),
    ),
  };
  return Response.json(items);
};
