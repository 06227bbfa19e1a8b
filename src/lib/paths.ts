/** Folder the site is served from, without a slash at its end; outside a build there is none. */
const BASE = ((import.meta.env as { BASE_URL?: string } | undefined)?.BASE_URL ?? '/').replace(
  /\/$/,
  '',
);

/** Where a build without SITE_URL is at home. */
const LOCAL = 'http://localhost:4321';

/** An address below the folder that the site is served from. */
export const href = (path: string): string => `${BASE}${path}`;

/** The same address from the root of the site, whatever folder the site is served from. */
export const sitePath = (address: string): string =>
  address.startsWith(`${BASE}/`) ? address.slice(BASE.length) : address;

/** A whole address, with the host that the site is built for. */
export const absolute = (address: string): string =>
  new URL(address, (import.meta.env as { SITE?: string } | undefined)?.SITE ?? LOCAL).href;

/** The address of everything that has one; nothing else builds an address. */
export const paths = {
  home: () => href('/'),
  lens: (id: string) => href(`/lenses/${id}/`),
  lenses: () => href('/lenses/'),
  mechanism: (id: string) => href(`/mechanisms/${id}/`),
  mechanisms: () => href('/mechanisms/'),
  outcome: (id: string) => href(`/outcomes/${id}/`),
  outcomes: () => href('/outcomes/'),
  term: (id: string) => href(`/glossary/${id}/`),
  glossary: () => href('/glossary/'),
  citation: (id: string) => href(`/bibliography/${id}/`),
  bibliography: () => href('/bibliography/'),
  misconception: (id: string) => href(`/misconceptions/#${id}`),
  misconceptions: () => href('/misconceptions/'),
  figure: (id: string) => href(`/figures/${id}/`),
  handout: (id: string) => href(`/handouts/${id}/`),
  /** What a page offers to those who cite or teach with it, where that has an address of its own. */
  use: (page: string) => href(`/use${sitePath(page)}`),
  embed: (kind: string, id: string) => href(`/embed/${kind}/${id}/`),
  figures: () => href('/figures/'),
  infographic: () => href('/infographic/'),
  handouts: () => href('/handouts/'),
  teach: () => href('/teach/'),
  readingList: () => href('/teach/reading-list/'),
  evidence: () => href('/evidence/'),
  search: () => href('/search/'),
  data: () => href('/data/'),
  feed: () => href('/about/changes/feed.atom'),
  about: (id?: string) => href(id ? `/about/${id}/` : '/about/'),
  file: (path: string) => href(path),
} as const;
