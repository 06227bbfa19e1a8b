import type { APIRoute, GetStaticPaths } from 'astro';
import { drawIcon, ICON_NAMES, type IconName } from '../../icons.ts';

export const getStaticPaths = (() =>
  ICON_NAMES.map((name) => ({ params: { name }, props: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ name: IconName }> = ({ props: { name } }) =>
  new Response(new Uint8Array(drawIcon(name)), { headers: { 'content-type': 'image/png' } });
