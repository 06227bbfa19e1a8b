import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import {
  ANCHORS,
  isPermanentAnchor,
  isPermanentFile,
  isPermanentPage,
  type Built,
} from '../lib/permalinks.ts';

/** Reads what a built site answers; throws when the folder does not exist. */
export function readBuilt(folder: string): Built {
  if (!existsSync(folder)) throw new Error(`There is no ${folder}: run "npm run build" first`);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'));
  const pages = files.filter((file) => file.endsWith('/index.html'));
  const anchors = new Map<string, Set<string> | 'all'>();
  const permanent = files.filter((file) => !file.endsWith('.html') && isPermanentFile(file));

  for (const file of pages) {
    const address = file.replace(/index\.html$/, '');
    const root = parse(readFileSync(join(folder, file), 'utf8'));
    // A page that was withdrawn answers for every anchor it ever had.
    const retired = root.querySelector('main [data-retired-page]');
    const ids = root.querySelectorAll('[id]').map(({ id }) => id);
    anchors.set(address, retired ? 'all' : new Set(ids));
    if (!isPermanentPage(address)) continue;
    const lasting = root.querySelectorAll(ANCHORS).map(({ id }) => id);
    permanent.push(
      ...(retired ? [] : [address]),
      ...lasting.filter(isPermanentAnchor).map((id) => `${address}#${id}`),
    );
  }

  const known = new Set(files);
  const resolves = (address: string) => {
    const [path = '', anchor] = address.split('#');
    // Hosts answer a withdrawn file with the page in the folder of its name.
    const ids = anchors.get(path) ?? anchors.get(`${path}/`);
    if (!ids) return known.has(path);
    return anchor === undefined || ids === 'all' || ids.has(anchor);
  };
  return { permanent, resolves };
}
