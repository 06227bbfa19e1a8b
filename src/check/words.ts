import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The field's own words, which no general dictionary holds: `words.txt`, one a line; a folder without it has none. */
export function readWords(root: string): Set<string> {
  const file = join(root, 'words.txt');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}
