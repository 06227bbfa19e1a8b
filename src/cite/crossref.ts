import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Raw } from './raw.ts';

/** How Crossref is asked; tests put a server of their own in its place. */
export interface CrossrefOptions {
  /** Address of the API, without a slash at its end. */
  base: string;
  /** How long one answer may take, in milliseconds. */
  timeout: number;
}

/** Crossref, or the server that stands in for it in `CROSSREF_URL`; `CROSSREF_TIMEOUT` is in seconds. */
export const crossrefOptions = (env: NodeJS.ProcessEnv): CrossrefOptions => ({
  base: (env['CROSSREF_URL'] ?? 'https://api.crossref.org').replace(/\/$/, ''),
  timeout: Number(env['CROSSREF_TIMEOUT'] ?? 20) * 1000,
});

/** Why Crossref gave no record: it does not know the DOI, cannot be reached, or answers badly. */
export class CrossrefError extends Error {
  readonly reason: 'unknown' | 'unreachable' | 'broken';
  constructor(reason: CrossrefError['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}

const TRIES = 3;
const LONGEST_PAUSE = 60_000;

/**
 * Crossref's record of a DOI (api.crossref.org, `/works/{doi}`). Waits and asks again when told to.
 * Throws a `CrossrefError`.
 */
export async function fetchWork(doi: string, options: CrossrefOptions): Promise<Raw> {
  for (let attempt = 1; ; attempt++) {
    const response = await ask(`${options.base}/works/${encodeURIComponent(doi)}`, options.timeout);
    if (response.ok) return work(response);
    await response.body?.cancel();
    if (response.status === 404) throw new CrossrefError('unknown', 'Crossref does not know it');
    const wait = pauseAsked(response, attempt);
    if (response.status !== 429 && response.status !== 503) {
      throw new CrossrefError('broken', `Crossref answers with status ${String(response.status)}`);
    }
    if (attempt === TRIES || wait > LONGEST_PAUSE) {
      const seconds = String(Math.ceil(wait / 1000));
      throw new CrossrefError('unreachable', `Crossref is busy and asks to wait ${seconds} s`);
    }
    await pause(wait);
  }
}

async function ask(address: string, timeout: number): Promise<Response> {
  try {
    return await fetch(address, {
      headers: { 'user-agent': USER_AGENT, accept: 'application/json' },
      signal: AbortSignal.timeout(timeout),
    });
  } catch (error) {
    throw failure(error);
  }
}

async function work(response: Response): Promise<Raw> {
  let body: unknown;
  try {
    body = await response.json();
  } catch (error) {
    if (error instanceof SyntaxError) {
      throw new CrossrefError('broken', 'Crossref answers with something that is not JSON');
    }
    throw failure(error);
  }
  const message = (body as { message?: unknown } | null)?.message;
  if (typeof message !== 'object' || message === null) {
    throw new CrossrefError('broken', 'Crossref answers without a record');
  }
  return message as Raw;
}

const failure = (error: unknown) =>
  new CrossrefError(
    'unreachable',
    error instanceof Error && error.name === 'TimeoutError'
      ? 'Crossref takes too long to answer'
      : 'Crossref cannot be reached',
  );

/** `Retry-After` in seconds or as a date (RFC 9110, 10.2.3), else a pause that doubles. */
function pauseAsked(response: Response, attempt: number): number {
  const asked = response.headers.get('retry-after');
  if (asked === null) return 1000 * 2 ** (attempt - 1);
  const seconds = Number(asked);
  const wait = Number.isNaN(seconds) ? Date.parse(asked) - Date.now() : seconds * 1000;
  return Number.isNaN(wait) ? 1000 : Math.max(0, wait);
}

const { name, version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { name: string; version: string };

/** Crossref asks scripts to say what they are; who runs it may add an address of their own. */
const mail = process.env['CROSSREF_MAILTO'];
const USER_AGENT = `${name}/${version} (npm run cite${mail ? `; mailto:${mail}` : ''})`;
