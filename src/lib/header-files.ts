import { BYTES, CONTENT_TYPES } from './content-types.ts';
import { ALWAYS, headersOfPlace, type Headers } from './headers.ts';

/** One entry of the folder that a site is built into. */
export interface BuiltEntry {
  name: string;
  isFolder: boolean;
}

/** Files that are for the server and the build, and not of the site. */
export const SERVER_FILES = {
  hosts: '_headers',
  nginx: '_nginx.conf',
  record: 'built.json',
} as const;

const own = (entries: readonly BuiltEntry[]) =>
  entries
    .filter(({ name }) => !Object.values<string>(SERVER_FILES).includes(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

const address = ({ name }: BuiltEntry) => (name === 'index.html' ? '' : name);

/**
 * The headers as a `_headers` file, as Netlify and Cloudflare Pages read it, for a site below a base path.
 * Hosts differ in what they do where two rules set one header (add up, override), so no two do: what
 * depends on the address stands in a rule for each entry of the built folder.
 */
export function hostHeaders(entries: readonly BuiltEntry[], base = ''): string {
  const rule = (path: string, headers: Headers) =>
    [`${base}/${path}`, ...lines(headers, (name, value) => `  ${name}: ${value}`), ''].join('\n');
  return [
    rule('*', ALWAYS),
    ...own(entries).map((entry) =>
      rule(entry.isFolder ? `${entry.name}/*` : address(entry), headersOfPlace(entry.name)),
    ),
  ].join('\n');
}

/**
 * The headers and content types as a file to include in a `server` of nginx, for a site below a base path.
 * nginx forgets inherited headers where a location adds one, so each location has them all.
 */
export function nginxInclude(entries: readonly BuiltEntry[], base = ''): string {
  const page = headersOfPlace('');
  const add = (headers: Headers, indent: string) =>
    lines(
      { ...ALWAYS, ...headers },
      (name, value) => `${indent}add_header ${name} "${value}" always;`,
    );
  const locations = own(entries)
    .filter(({ name }) => headersOfPlace(name) !== page)
    .flatMap((entry) => [
      `location ${entry.isFolder ? `${base}/${entry.name}/` : `= ${base}/${entry.name}`} {`,
      ...add(headersOfPlace(entry.name), '  '),
      '}',
    ]);
  return [
    'types {',
    ...Object.entries(CONTENT_TYPES).map(([ending, type]) => `  "${type}" ${ending};`),
    '}',
    `default_type ${BYTES};`,
    `error_page 404 ${base}/404.html;`,
    ...add(page, ''),
    ...locations,
    `location ~ ^${base}/(${Object.values(SERVER_FILES).join('|')})$ { return 404; }`,
    '',
  ].join('\n');
}

const lines = (headers: Headers, line: (name: string, value: string) => string) =>
  Object.entries(headers).map(([name, value]) => line(name, value));
