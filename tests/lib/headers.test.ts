import { expect, it } from 'vitest';
import { contentType } from '../../src/lib/content-types.ts';
import { FIRST_SCRIPT_SOURCE } from '../../src/lib/first-script.ts';
import { hostHeaders, nginxInclude } from '../../src/lib/header-files.ts';
import { DENIED, headersFor } from '../../src/lib/headers.ts';

const policyOf = (path: string) => headersFor(path)['Content-Security-Policy'] ?? '';
const ENTRIES = ['index.html', '404.html', '_headers', 'glossary', 'embed', 'pagefind'].map(
  (name) => ({
    name,
    isFolder: !name.includes('.') && !name.startsWith('_'),
  }),
);

it('allows a page files of its own host, the script within it, and nothing else', () => {
  expect(policyOf('/glossary/insula/')).toBe(
    `default-src 'none'; script-src 'self' ${FIRST_SCRIPT_SOURCE}; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; frame-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  );
});

it('allows WebAssembly to the worker of the search alone, and nothing unsafe to anybody', () => {
  const paths = ['/', '/nowhere/', '/embed/claim/x/', '/data/v1/', '/figures/atlas.svg'];
  for (const path of paths) expect(policyOf(path), path).not.toMatch(/unsafe|eval|\*(?!$)/);
  expect(policyOf('/pagefind/pagefind-worker.js')).toContain(
    "script-src 'self' 'wasm-unsafe-eval';",
  );
  expect(policyOf('/pagefindings/')).not.toContain('wasm');
});

it('lets only embeds be framed', () => {
  expect(policyOf('/embed/claim/x/')).toMatch(/frame-ancestors \*$/);
  expect(headersFor('/embed/claim/x/')).not.toHaveProperty('X-Frame-Options');
  for (const path of ['/', '/embedded/', '/figures/atlas/', '/data/']) {
    expect(policyOf(path), path).toContain("frame-ancestors 'none'");
    expect(headersFor(path), path).toMatchObject({ 'X-Frame-Options': 'DENY' });
  }
});

it.each([
  '/figures/atlas.svg',
  '/cards/home.png',
  '/bibliography.bib',
  '/bibliography/a.ris',
  '/data/v1/x.json',
])('lets other sites show and read %s', (path) => {
  expect(headersFor(path)).toMatchObject({
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  });
});

it('keeps pages to the site itself and denies every feature of browsers but copying', () => {
  expect(headersFor('/glossary/insula/')).not.toHaveProperty('Access-Control-Allow-Origin');
  const features = (headersFor('/')['Permissions-Policy'] ?? '').split(', ');
  expect(features).toEqual(DENIED.map((feature) => `${feature}=()`));
  expect(DENIED).not.toContain('clipboard-write');
});

it('spares the parts of a page what only counts for pages', () => {
  for (const path of ['/assets/x.css', '/assets/x.woff2']) {
    expect(headersFor(path), path).toMatchObject({
      'Content-Security-Policy': "default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
    });
    expect(headersFor(path), path).not.toHaveProperty('Permissions-Policy');
  }
  expect(headersFor('/assetsx/')).toHaveProperty('Permissions-Policy');
});

it('lets readers keep what is named by its content, and nothing else', () => {
  expect(headersFor('/assets/x.abc123.css')['Cache-Control']).toContain('immutable');
  for (const path of ['/', '/pagefind/pagefind-entry.json', '/data/claims.csv'])
    expect(headersFor(path), path).not.toHaveProperty('Cache-Control');
});

it('writes rules for hosts of which no two set one header at one address, below a base path', () => {
  const rules = hostHeaders(ENTRIES, '/massage').trim().split('\n\n');
  const [all, ...places] = rules.map((rule) => rule.split('\n'));
  expect(all?.[0]).toBe('/massage/*');
  expect(places.map(([path]) => path)).toEqual([
    '/massage/404.html',
    '/massage/embed/*',
    '/massage/glossary/*',
    '/massage/',
    '/massage/pagefind/*',
  ]);
  const names = (rule: string[]) => rule.slice(1).map((line) => line.split(':')[0]);
  for (const place of places) {
    expect(names(place).filter((name) => names(all ?? []).includes(name))).toEqual([]);
  }
});

it('writes for nginx a location for each exception, with all headers, and hides what is for the server', () => {
  const include = nginxInclude(ENTRIES, '/massage');
  expect(include.match(/^location .*$/gm)).toEqual([
    'location /massage/embed/ {',
    'location /massage/pagefind/ {',
    'location ~ ^/massage/(_headers|_nginx.conf|built.json)$ { return 404; }',
  ]);
  expect(include.match(/add_header X-Content-Type-Options "nosniff" always;/g)?.length).toBe(3);
});

it('knows the types of the exports, and takes what it does not know for bytes', () => {
  expect(contentType('a/b.bib')).toBe('application/x-bibtex; charset=utf-8');
  expect(contentType('x.ttl')).toBe('text/turtle; charset=utf-8');
  expect(contentType('wasm.en.pagefind')).toBe('application/octet-stream');
});
