/** Serves a built site from a process of its own, so that the one that measures does not make the answers wait. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { headersFor } from '../lib/headers.ts';
import { host } from './host.ts';
import { listen } from './serve.ts';

const PORT = 5300;

/** A site that is being served elsewhere, until it is closed. */
export interface Apart {
  origin: string;
  close: () => void;
}

/** Serves a folder as a host does, with the site's headers or with none; throws when the process ends before it listens. */
export async function hostApart(folder: string, dressed: boolean): Promise<Apart> {
  const child = fork(fileURLToPath(import.meta.url), [folder, dressed ? 'dressed' : 'bare']);
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', resolve as (message: unknown) => void);
    child.once('exit', (code) => {
      reject(new Error(`The server of ${folder} ended with ${String(code)}`));
    });
  });
  return { origin: `http://localhost:${String(port)}`, close: () => child.kill() };
}

if (import.meta.main) {
  // A server whose asker ended without closing it would serve for ever.
  process.once('disconnect', () => process.exit());
  const [folder = 'dist', dress] = process.argv.slice(2);
  process.send?.(await listen(host(folder, dress === 'dressed' ? headersFor : undefined), PORT));
}
