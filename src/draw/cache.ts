import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const FOLDER = 'node_modules/.cache/figures';

/** Draws a file once: the same source gives the file of an earlier build. */
export function cached(source: string, draw: (source: string) => Buffer): Buffer {
  const path = `${FOLDER}/${createHash('sha256').update(source).digest('hex')}`;
  if (existsSync(path)) return readFileSync(path);
  const drawn = draw(source);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path, drawn);
  return drawn;
}
