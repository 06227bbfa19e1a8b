import type { APIRoute } from 'astro';
import { absolute, paths } from '../lib/paths.ts';

// Nothing is closed: pages that do not belong in search say so themselves, which a closed page could not.
export const GET: APIRoute = () =>
  new Response(
    `User-agent: *\nDisallow:\n\nSitemap: ${absolute(paths.file('/sitemap-index.xml'))}\n`,
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
