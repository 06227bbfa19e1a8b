import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isTextPage } from '../lib/budget.ts';

/** Pages that list what the site has of a kind, or the latest of it, grow with it, as they must. */
const isList = (address: string) => !isTextPage(address) || /^\/(data|search)\/$/.test(address);

/** Text pages of one built site that are larger in another with more entries, as "address: bytes". */
export function growth(before: string, after: string): string[] {
  return readdirSync(before, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html') && existsSync(join(after, file)))
    .filter((file) => !isList(`/${file.replace('index.html', '')}`))
    .flatMap((file) => {
      const [small, large] = [before, after].map((site) => readFileSync(join(site, file)).length);
      const grown = (large ?? 0) - (small ?? 0);
      const address = `/${file.replace('index.html', '')}`;
      return grown > 0 ? [`${address}: grew by ${String(grown)} bytes with more entries`] : [];
    });
}
