import type { APIRoute } from 'astro';
import { searchRecords } from '../../search.ts';

/** What can be found, for the step of the build that makes the index and then takes this file away. */
export const GET: APIRoute = async () => Response.json(await searchRecords());
