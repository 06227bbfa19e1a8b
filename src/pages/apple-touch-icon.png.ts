import type { APIRoute } from 'astro';
import { drawTouch } from '../icons.ts';

// Phones ask for it by this name; below a folder they take the icons of the manifest.
export const GET: APIRoute = () =>
  new Response(new Uint8Array(drawTouch(180)), { headers: { 'content-type': 'image/png' } });
