import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute, paths } from '../../lib/paths.ts';
import { securityTxt } from '../../lib/security-txt.ts';

// Without a contact given by whoever publishes there is no file: none is made up.
export const getStaticPaths = (() =>
  process.env['SECURITY_CONTACT']
    ? [{ params: { name: 'security' } }]
    : []) satisfies GetStaticPaths;

export const GET: APIRoute = () =>
  new Response(
    securityTxt(
      process.env['SECURITY_CONTACT'] ?? '',
      absolute(paths.file('/.well-known/security.txt')),
      Number(process.env['SOURCE_DATE_EPOCH']),
    ),
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
