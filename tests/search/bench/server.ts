import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A server that counts what it sends, compressed as a static host would send it. */
export interface CountingServer {
  server: Server;
  /** Bytes of all bodies sent since it was last asked, and how many there were. */
  taken: () => { bytes: number; requests: number };
}

/** Serves folders laid over each other, the first first; text goes out in brotli. */
export function countingServer(folders: string[]): CountingServer {
  const compressed = new Map<string, Buffer>();
  let bytes = 0;
  let requests = 0;
  const fileOf = (url: string) =>
    folders
      .map((folder) => join(folder, url.endsWith('/') ? `${url}index.html` : url))
      .find((path) => existsSync(path) && statSync(path).isFile());
  const server = createServer((request, response) => {
    const path = fileOf(decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/'));
    if (!path) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(path)];
    const body =
      compressed.get(path) ?? (type ? brotliCompressSync(readFileSync(path)) : readFileSync(path));
    compressed.set(path, body);
    bytes += body.length;
    requests += 1;
    response.writeHead(200, {
      'content-type': type ?? 'application/octet-stream',
      ...(type ? { 'content-encoding': 'br' } : {}),
    });
    response.end(body);
  });
  const taken = () => {
    const sum = { bytes, requests };
    bytes = 0;
    requests = 0;
    return sum;
  };
  return { server, taken };
}
