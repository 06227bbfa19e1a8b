import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { contentType } from '../lib/content-types.ts';
import type { Headers } from '../lib/headers.ts';
import { once } from '../lib/once.ts';

/** Kinds of files that hosts compress; pictures and fonts are small already. */
const COMPRESSED = /^text\/|json|javascript|xml|svg|manifest/;

const isFile = (path: string) => existsSync(path) && statSync(path).isFile();

/**
 * A server that answers for a built site as a host does, with brotli, so that what is measured is what readers get.
 * Files are read once. `headersOf` gives the headers of an address; without it there are none.
 */
export function host(folder: string, headersOf: (path: string) => Headers = () => ({})): Server {
  const load = once((path: string) => {
    const file = [path, `${path}index.html`].map((name) => join(folder, name)).find(isFile);
    const found = file ?? join(folder, '404.html');
    const type = contentType(found);
    const body = existsSync(found) ? readFileSync(found) : Buffer.from('Nothing here');
    const small = COMPRESSED.test(type) ? brotliCompressSync(body) : undefined;
    return { status: file ? 200 : 404, type, body, small };
  });
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const { status, type, body, small } = load(decodeURIComponent(pathname));
    const takes = request.headers['accept-encoding']?.includes('br');
    const encoded = takes && small ? { body: small, 'Content-Encoding': 'br' } : { body };
    const { body: sent, ...encoding } = encoded;
    response
      .writeHead(status, {
        ...headersOf(pathname),
        ...encoding,
        'Content-Type': type,
        'Content-Length': sent.length,
      })
      .end(sent);
  });
}
