import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { readContent } from '../../src/check/content.ts';
import { builtNames } from '../search/built.ts';
import { pagesOf } from './built.ts';

const { content } = readContent('content');
const pages = pagesOf('dist');
const below = (folder: string) => pages.filter(({ address }) => address.startsWith(`/${folder}/`));
const embeds = below('embed');
const helpers = [...embeds, ...below('use')];
const graded = [...content.mechanisms, ...content.outcomes];

it('has an embed for every figure, every term and every claim, and no other', () => {
  const figures = pages
    .map(({ address }) => /^\/figures\/(.+)\/$/.exec(address)?.[1])
    .filter((id) => id !== undefined);
  expect(figures.length).toBeGreaterThan(content.mechanisms.length);
  const expected = [
    ...figures.map((id) => `/embed/figure/${id}/`),
    ...content.glossary.map(({ id }) => `/embed/term/${id}/`),
    ...graded.flatMap(({ data }) => data.claims.map(({ id }) => `/embed/claim/${id}/`)),
  ];
  expect(embeds.map(({ address }) => address).sort()).toEqual(expected.sort());
});

it('tells what to do with every page that can be cited, on the page or on one of its own', () => {
  const missing = pages
    .filter(({ address }) =>
      /^\/(mechanisms|outcomes|lenses|glossary|bibliography|figures)\/.+\/$/.test(address),
    )
    .filter(({ address, root }) => {
      const own = root.querySelector(`a[href="/use${address}"]`);
      const place = own ? pages.find((page) => page.address === `/use${address}`)?.root : root;
      const files = ['bib', 'ris'].map((ending) => `/use${address.replace(/\/$/, '')}.${ending}`);
      return !(
        place?.querySelector('#use-apa')?.text.includes('How Massage Works. (20') &&
        place.querySelector('#use-vancouver')?.text.includes('[Internet]') &&
        files.every((file) => place.querySelector(`a[href="${file}"]`) && existsSync(`dist${file}`))
      );
    });
  expect(missing.map(({ address }) => address)).toEqual([]);
});

it('cites a page with its address and the day of its review', () => {
  const ris = readFileSync('dist/use/mechanisms/affective-touch.ris', 'utf8');
  const { reviewed } = content.mechanisms.find(({ id }) => id === 'affective-touch')?.data ?? {};
  expect(ris).toContain(`DA  - ${String(reviewed).replaceAll('-', '/')}/`);
  expect(ris).toContain('UR  - http://localhost:4321/mechanisms/affective-touch/\r\n');
});

it('offers each claim of a page as a sentence and as a frame', () => {
  for (const { data, id } of content.mechanisms) {
    const { root } = pages.find(({ address }) => address === `/use/mechanisms/${id}/`) ?? {};
    for (const claim of data.claims) {
      const sentence = root?.querySelector(`#quote-${claim.id}`)?.text;
      expect(sentence).toContain(`/mechanisms/${id}/#${claim.id})`);
      expect(root?.querySelector(`#code-${claim.id}`)?.text ?? '').toContain(
        `src="http://localhost:4321/embed/claim/${claim.id}/"`,
      );
    }
  }
});

it('keeps embeds and helpers out of search engines, the site map and the search', () => {
  const map = readFileSync('dist/sitemap-0.xml', 'utf8');
  const { records, addressOf } = builtNames();
  const searched = records.map((_, at) => addressOf(at));
  expect(searched).toContain('/teach/');
  expect(searched.filter((at) => /^\/(embed|use)\//.test(at))).toEqual([]);
  expect(helpers.length).toBeGreaterThan(graded.length);
  const found = helpers.filter(
    ({ address, root }) =>
      !root.querySelector('meta[name=robots][content=noindex]') ||
      map.includes(`<loc>http://localhost:4321${address}`),
  );
  expect(found.map(({ address }) => address)).toEqual([]);
});

it('leads back from every embed, and loads no script', () => {
  const lost = embeds.filter(({ root }) => {
    const back = root.querySelector('footer a[target=_blank][rel=noopener]')?.getAttribute('href');
    const path = back?.replace('http://localhost:4321', '').replace(/#.*/, '');
    const leadsBack = pages.some(({ address }) => address === path);
    return !leadsBack || root.querySelectorAll('script').length > 0;
  });
  expect(lost.map(({ address }) => address)).toEqual([]);
});

it('shows an embed with at most 6 kB of HTML and CSS (brotli)', () => {
  const brotli = (text: string | Buffer) => brotliCompressSync(text).length;
  const sizes = ['claim/velocity-tuning', 'term/insula', 'figure/chain-affective-touch'].map(
    (id) => {
      const page = embeds.find(({ address }) => address === `/embed/${id}/`);
      const styles = page?.root.querySelectorAll('link[rel=stylesheet]') ?? [];
      return styles.reduce(
        (sum, node) => sum + brotli(readFileSync(`dist${node.getAttribute('href') ?? ''}`)),
        brotli(page?.html ?? ''),
      );
    },
  );
  expect(Math.min(...sizes)).toBeGreaterThan(500);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(6_000);
});
