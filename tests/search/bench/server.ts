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

/** One answer: where it belongs, how long its body was, and when it went out (milliseconds since 1970). */
export interface Sent {
  path: string;
  bytes: number;
  at: number;
}

/** A server that counts what it sends, compressed as a static host would send it. */
export interface CountingServer {
  server: Server;
  /** All answers since it was last asked. */
  taken: () => Sent[];
}

/** Serves folders laid over each other, the first first; text goes out in brotli. */
export function countingServer(folders: string[]): CountingServer {
  const compressed = new Map<string, Buffer>();
  let sent: Sent[] = [];
  const fileOf = (url: string) =>
    folders
      .map((folder) => join(folder, url.endsWith('/') ? `${url}index.html` : url))
      .find((path) => existsSync(path) && statSync(path).isFile());
  const server = createServer((request, response) => {
    const url = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
    const path = fileOf(url);
    if (!path) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(path)];
    const body =
      compressed.get(path) ?? (type ? brotliCompressSync(readFileSync(path)) : readFileSync(path));
    compressed.set(path, body);
    sent.push({ path: url, bytes: body.length, at: Date.now() });
    response.writeHead(200, {
      'content-type': type ?? 'application/octet-stream',
      ...(type ? { 'content-encoding': 'br' } : {}),
    });
    response.end(body);
  });
  const taken = () => {
    const all = sent;
    sent = [];
    return all;
  };
  return { server, taken };
}
