import type { APIRoute } from 'astro';
import { dataGraph, json } from '../../../data-files.ts';

export const GET: APIRoute = async () =>
  new Response(json(await dataGraph()), { headers: { 'content-type': 'application/ld+json' } });
