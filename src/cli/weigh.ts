import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { parse } from 'node-html-parser';
import type { Weight } from '../lib/budget.ts';
import { once } from '../lib/once.ts';

const compress = promisify(brotliCompress);

/** What one module asks for at once; what it may ask for later, by `import()`, does not count. */
const IMPORTS = /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g;

/** Bytes of text as a host sends it: brotli at its best, quality 11. */
export const brotliSize = async (text: string | Buffer): Promise<number> =>
  (await compress(text)).length;

/** Weighs the pages of a built site that is served below a base; throws with page and file when one asks for a file that is not there. */
export async function weigh(folder: string, base = '/'): Promise<Weight[]> {
  if (!existsSync(folder)) throw new Error(`There is no ${folder}: run "npm run build" first`);
  const prefix = base.replace(/\/$/, '');
  const read = (path: string) => readFileSync(join(folder, path));
  const size = once((path: string) =>
    path.endsWith('.woff2') ? Promise.resolve(read(path).length) : brotliSize(read(path)),
  );
  const modules = once((path: string): string[] =>
    [...read(path).toString().matchAll(IMPORTS)].map(([, name = '']) => join(dirname(path), name)),
  );
  const total = async (paths: Iterable<string>) =>
    (await Promise.all([...paths].map(size))).reduce((sum, bytes) => sum + bytes, 0);

  async function page(file: string): Promise<Weight> {
    const html = read(file);
    const root = parse(html.toString());
    const address = file.replace(/index\.html$/, '');
    const present = (path: string) => {
      if (existsSync(join(folder, path))) return path;
      throw new Error(`${address} asks for ${path}, which is not in ${folder}`);
    };
    const asked = (selector: string, attribute: string) => {
      const links = root.querySelectorAll(selector).map((node) => node.getAttribute(attribute));
      const paths = links.map((link) => (link ?? '').slice(prefix.length));
      return paths.map(present);
    };
    const css = asked('link[rel=stylesheet]:not([media=print])', 'href');
    const fonts = asked('link[rel=preload][as=font]', 'href');
    // A set grows while it is walked: each module is followed once.
    const scripts = new Set([
      ...asked('script[src]', 'src'),
      ...asked('link[rel=modulepreload]', 'href'),
    ]);
    for (const path of scripts) for (const name of modules(path)) scripts.add(present(name));
    const rest = [...asked('link[media=print]', 'href'), ...asked('img[src]', 'src')];
    return {
      address,
      html: await brotliSize(html),
      css: await total(css),
      script: await total(scripts),
      fonts: await total(fonts),
      requests: 1 + css.length + fonts.length + scripts.size + new Set(rest).size,
      blocking: asked('script[src]:not([type=module]):not([defer]):not([async])', 'src'),
    };
  }

  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.html'));
  return Promise.all(pages.sort().map(page));
}

/** Bytes of all fonts in a folder, as they are: woff2 is compressed already. */
export const fontBytes = (folder: string): number =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.woff2'))
    .reduce((sum, file) => sum + readFileSync(join(folder, file)).length, 0);
