import { LICENCE, SITE_NAME } from '../site.ts';

/** A node of schema.org: its type and properties. */
export type Node = Record<string, unknown>;

/** The page above another on the way down from the home page. */
export interface Parent {
  label: string;
  address: string;
}

interface Page {
  title: string;
  description: string;
  /** Whole, as all addresses here. */
  address: string;
  home: string;
  parent?: Parent | undefined;
}

const publisher = { '@type': 'Organization', name: SITE_NAME };

/** The way from the home page down to a page; none for the home page itself. */
function breadcrumb({ title, address, home, parent }: Page): Node | undefined {
  if (address === home) return undefined;
  const way = [
    { label: SITE_NAME, address: home },
    ...(parent ? [parent] : []),
    { label: title, address },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: step.label,
      item: { '@id': step.address },
    })),
  };
}

/** A page as schema.org describes it; `own` says what it is beyond a page, or what it is about. */
export const webPage = (page: Page, own: Node = {}): Node => ({
  '@context': 'https://schema.org',
  '@type': 'WebPage',
  url: page.address,
  name: page.title,
  description: page.description,
  inLanguage: 'en-CA',
  license: LICENCE,
  publisher,
  breadcrumb: breadcrumb(page),
  ...own,
});

/** What the home page is beyond a page: the whole site, which can be searched at an address. */
export const webSite = (search: string): Node => ({
  '@type': 'WebSite',
  potentialAction: {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${search}?q={query}` },
    'query-input': 'required name=query',
  },
});

/** A node as it stands in a page: with "<" as an escape, no text of ours can close its script. */
export const inScript = (node: Node): string => JSON.stringify(node).replaceAll('<', '\\u003c');
