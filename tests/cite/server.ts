import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';

/** What the stand-in for Crossref does when asked for a DOI the nth time, from 1. */
export type Answer = (response: ServerResponse, time: number) => void;

/** Sends a recorded answer of Crossref's. */
export const recorded =
  (name: string): Answer =>
  (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(readFileSync(`tests/cite/works/${name}.json`));
  };

/** Sends a work made up for the test. */
export const work =
  (message: object): Answer =>
  (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ status: 'ok', 'message-type': 'work', message }));
  };

/** Sends a status alone, with headers. */
export const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(code, headers).end('Resource not found.');
  };

/** A server on loopback that stands in for Crossref; DOIs without an answer are not found. */
export async function standIn(answers: Record<string, Answer>) {
  const asked: { doi: string; agent: string | undefined }[] = [];
  const server = createServer((request, response) => {
    const doi = decodeURIComponent((request.url ?? '').replace('/works/', ''));
    asked.push({ doi, agent: request.headers['user-agent'] });
    const time = asked.filter((one) => one.doi === doi).length;
    (answers[doi] ?? status(404))(response, time);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { base: `http://127.0.0.1:${String(port)}`, asked, close };
}
