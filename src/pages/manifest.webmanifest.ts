import type { APIRoute } from 'astro';
import { lightPalette } from '../draw/palette.ts';
import { manifestIcons } from '../icons.ts';
import { paths } from '../lib/paths.ts';
import { SITE_DESCRIPTION, SITE_NAME } from '../lib/site.ts';

export const GET: APIRoute = () => {
  const { page } = lightPalette();
  const manifest = {
    name: SITE_NAME,
    description: SITE_DESCRIPTION,
    lang: 'en-CA',
    id: paths.home(),
    start_url: paths.home(),
    scope: paths.home(),
    display: 'browser',
    background_color: page,
    theme_color: page,
    icons: manifestIcons(),
  };
  return new Response(`${JSON.stringify(manifest, null, 2)}\n`, {
    headers: { 'content-type': 'application/manifest+json' },
  });
};
