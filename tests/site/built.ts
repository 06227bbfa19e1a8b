import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

/** One built page: its address below the site's folder and its parsed HTML. */
export interface BuiltPage {
  address: string;
  html: string;
  root: HTMLElement;
}

/** Every file of a built site, as addresses. */
export const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'));

/** Every page of a built site. */
export const pagesOf = (folder: string): BuiltPage[] =>
  filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return { address: file.replace(/index\.html$/, ''), html, root: parse(html) };
    });

/** Links and assets of a site that lead nowhere, as "page: address". */
export function brokenLinks(folder: string, base = ''): string[] {
  const pages = pagesOf(folder);
  const files = new Set(filesOf(folder));
  const anchors = new Map(
    pages.map(({ address, root }) => [
      address,
      new Set(root.querySelectorAll('[id]').map((node) => node.id)),
    ]),
  );
  const resolve = (from: string, link: string) => {
    const url = new URL(link, `http://site.test${base}${from}`);
    return {
      path: decodeURIComponent(url.pathname),
      hash: decodeURIComponent(url.hash.slice(1)),
      own: url.host === 'site.test',
    };
  };
  const isBroken = (from: string, link: string) => {
    const { path, hash, own } = resolve(from, link);
    if (!own) return false;
    if (!path.startsWith(`${base}/`)) return true;
    const address = path.slice(base.length);
    const ids = anchors.get(address);
    if (!ids) return !files.has(address);
    return hash !== '' && !ids.has(hash);
  };
  return pages.flatMap(({ address, root }) =>
    [...root.querySelectorAll('[href]'), ...root.querySelectorAll('[src]')]
      .map((node) => node.getAttribute('href') ?? node.getAttribute('src') ?? '')
      .filter((link) => /^(https?:|[^:]*$)/.test(link) && isBroken(address, link))
      .map((link) => `${address}: ${link}`),
  );
}
