/** Serves the built site on this machine: `npm run serve`. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import sirv from 'sirv';
import { contentType } from '../lib/content-types.ts';
import { headersFor } from '../lib/headers.ts';
import { builtWith } from './built.mjs';

const FIRST_PORT = 4321;
const TRIES = 20;

/** What sirv may set on an answer before it sends a file. */
interface Answer {
  setHeader: (name: string, value: string) => unknown;
}

/** Gives an answer the site's headers, and files whose type sirv does not know their own. */
function dress(response: Answer, path: string) {
  // as hosts do: what may have changed is asked for again
  response.setHeader('Cache-Control', 'no-cache');
  for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
  if (/\.[^./]+$/.test(path)) response.setHeader('Content-Type', contentType(path));
}

/** A server for a built site below a base path, with the site's headers; addresses that lead nowhere get its own page. */
export function siteServer(folder: string, base = '/'): Server {
  // dev: files are looked up anew, so that a rebuild under a running server shows
  const files = sirv(folder, { dev: true, etag: true, extensions: ['html'], setHeaders: dress });
  const prefix = base.replace(/\/$/, '');
  return createServer((request, response) => {
    const url = request.url ?? '/';
    if (prefix && !url.startsWith(`${prefix}/`)) {
      response.writeHead(302, { location: `${prefix}/` }).end();
      return;
    }
    request.url = url.slice(prefix.length);
    files(request, response, () => {
      dress(response, '/404.html');
      const page = `${folder}/404.html`;
      response.writeHead(404).end(existsSync(page) ? readFileSync(page) : 'Nothing here');
    });
  });
}

/** Listens on the first free port from the given one and resolves to it; throws when none of twenty is free. */
export async function listen(server: Server, from = FIRST_PORT): Promise<number> {
  for (let port = from; port < from + TRIES; port++) {
    const taken = await new Promise<boolean>((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE') resolve(true);
        else reject(error);
      });
      server.listen(port, '127.0.0.1', () => {
        resolve(false);
      });
    });
    if (!taken) return port;
    console.log(`Port ${String(port)} is taken, trying ${String(port + 1)}`);
  }
  throw new Error(`No free port between ${String(from)} and ${String(from + TRIES - 1)}`);
}

if (import.meta.main) {
  const { BASE_PATH: base = '/' } = builtWith('dist');
  const port = await listen(siteServer('dist', base));
  console.log(
    `\nHow Massage Works is at http://localhost:${String(port)}${base}\nPress Ctrl+C to stop.`,
  );
}
