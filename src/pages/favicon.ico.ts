import type { APIRoute } from 'astro';
import { drawTab } from '../icons.ts';
import { toIco } from '../lib/icon.ts';

const SIDE = 32;

export const GET: APIRoute = () =>
  new Response(new Uint8Array(toIco(drawTab(SIDE), SIDE)), {
    headers: { 'content-type': 'image/x-icon' },
  });
