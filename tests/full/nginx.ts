import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { SERVER_FILES } from '../../src/lib/header-files.ts';
import { findProgram } from '../../src/cli/programs.ts';
import type { Served } from '../browser/browse.ts';

const freePort = () =>
  new Promise<number>((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        found(port);
      });
    });
  });

/** Serves a built site with a real nginx that knows no more than the include the build wrote; throws when it does not start. */
export async function serveWithNginx(folder: string): Promise<Served> {
  const prefix = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    join(prefix, 'nginx.conf'),
    `daemon off; master_process off; pid pid; error_log stderr;
     events {}
     http {
       access_log off;
       ${temporary.map((kind) => `${kind}_temp_path ${kind};`).join(' ')}
       server {
         listen 127.0.0.1:${String(port)};
         root ${resolve(folder)};
         include ${resolve(folder, SERVER_FILES.nginx)};
       }
     }`,
  );
  const nginx = spawn(findProgram('nginx'), ['-p', prefix, '-c', 'nginx.conf']);
  let said = '';
  nginx.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const origin = `http://127.0.0.1:${String(port)}`;
  for (let tries = 0; tries < 50; tries++) {
    const stop = () => {
      nginx.kill();
      rmSync(prefix, { recursive: true });
    };
    if (await fetch(origin).catch(() => undefined)) return { origin, stop };
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`nginx does not start: ${said}`);
}
