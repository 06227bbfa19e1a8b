import { z } from 'astro/zod';
import { field, id, text, unlinked } from './shared.ts';

/** A plain page, most of them under /about/; the file name is the last part of its address. */
export const pageSchema = z.strictObject({
  title: field('Heading of the page.', text),
  description: field('One sentence for search results and cards.', text),
  order: field(
    'Place in the menu of the about pages; left out where the page is not one of them.',
    z.int().positive().optional(),
  ),
  terms: field('Glossary terms that the page explains.', z.array(id).default([])),
  unlinked,
});

export type Page = z.infer<typeof pageSchema>;
