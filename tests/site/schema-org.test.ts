import { readFileSync } from 'node:fs';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { beforeAll, expect, it } from 'vitest';
import { pagesOf } from './built.ts';
import { strangers, triples } from './schema-org/vocabulary.ts';

const ORIGIN = 'http://localhost:4321';
const MINUTE = 60_000;
const shapes = new SHACLValidator(
  new Store(new Parser().parse(readFileSync('tests/site/schema-org/shapes.ttl', 'utf8'))),
);
const pages = pagesOf('dist')
  .filter(({ root }) => !root.querySelector('meta[name=robots][content*=noindex]'))
  .map(({ address, root }) => ({
    address,
    root,
    node: JSON.parse(
      root.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}',
    ) as Record<string, unknown>,
  }));
let data: Store;

/** What breaks the shapes, as "shape, property: message". */
async function breaches(store: Store): Promise<string[]> {
  const { results } = await shapes.validate(store);
  return results.map(
    ({ focusNode, path, message }) =>
      `${focusNode.value} ${path.value}: ${message.map(({ value }) => value).join()}`,
  );
}

beforeAll(async () => {
  data = await triples(pages.map(({ node }) => node));
}, MINUTE);

it('describes each page once, by its own address', () => {
  expect(pages.length).toBeGreaterThan(900);
  const wrong = pages.filter(({ address, node }) => node['url'] !== `${ORIGIN}${address}`);
  expect(wrong.map(({ address }) => address)).toEqual([]);
});

it('uses the words of schema.org where schema.org has them, on every page', () => {
  expect(data.size).toBeGreaterThan(10_000);
  expect(strangers(data)).toEqual([]);
});

it(
  'keeps the shapes on every page',
  async () => {
    expect(await breaches(data)).toEqual([]);
  },
  MINUTE,
);

it('would notice a word that schema.org does not have, one in the wrong place, and a missing one', async () => {
  const planted = await triples([
    {
      '@context': 'https://schema.org',
      '@type': 'DefinedTerm',
      '@id': 'http://localhost:4321/x/',
      name: 'x',
      grade: 'supported',
      lastReviewed: '2026-01-01',
      potentialAction: { '@type': 'Claim', '@id': 'http://localhost:4321/y/' },
    },
  ]);
  expect(strangers(planted).sort()).toEqual([
    'lastReviewed is not for http://schema.org/DefinedTerm',
    'no property is called grade',
    'potentialAction cannot be http://schema.org/Claim',
  ]);
  expect((await breaches(planted)).join()).toMatch(/description: .*Less than 1/);
});

it('leads from the home page down in steps that exist, the last the page itself', () => {
  const addresses = new Set(pages.map(({ address }) => `${ORIGIN}${address}`));
  interface Way {
    itemListElement: { position: number; item: { '@id': string } }[];
  }
  const lost = pages.flatMap(({ address, node }) => {
    const way = (node['breadcrumb'] as Way | undefined)?.itemListElement ?? [];
    const steps = way.map(({ item }) => item['@id']);
    const whole =
      address === '/' ? [] : [`${ORIGIN}/`, ...steps.slice(1, -1), `${ORIGIN}${address}`];
    const known = steps.every((step) => addresses.has(step));
    return known && String(steps) === String(whole) ? [] : [address];
  });
  expect(lost).toEqual([]);
});

it('says to those who show a link what the page says of itself, with a picture that is there', () => {
  const wrong = pages.flatMap(({ address, root }) => {
    const meta = (name: string) =>
      root.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');
    const image = (meta('og:image') ?? '').slice(ORIGIN.length);
    const faults = [
      meta('og:url') === root.querySelector('link[rel=canonical]')?.getAttribute('href') || 'url',
      meta('og:description') === meta('description') || 'description',
      (root.querySelector('title')?.textContent ?? '').startsWith(meta('og:title') ?? '?') ||
        'title',
      /^\/cards\/.+\.png$/.test(image) || 'image',
      meta('twitter:card') === 'summary_large_image' || 'card',
    ].filter((fault) => fault !== true);
    return faults.map((fault) => `${address}: ${fault}`);
  });
  expect(wrong).toEqual([]);
});
