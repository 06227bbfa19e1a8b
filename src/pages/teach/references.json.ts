import type { APIRoute } from 'astro';
import { library } from '../../data.ts';

/** Every reference in APA, by id and in the order of the style, for reading lists. */
export const GET: APIRoute = async () =>
  Response.json([...(await library()).formatted('apa')].map(([id, html]) => ({ id, html })));
