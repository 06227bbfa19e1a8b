/** Folder the site is served from, without a slash at its end; outside a build there is none. */
const BASE = ((import.meta.env as { BASE_URL?: string } | undefined)?.BASE_URL ?? '/').replace(
  /\/$/,
  '',
);

/** An address below the folder that the site is served from. */
export const href = (path: string): string => `${BASE}${path}`;

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
  figures: () => href('/figures/'),
  infographic: () => href('/infographic/'),
  evidence: () => href('/evidence/'),
  search: () => href('/search/'),
  about: (id?: string) => href(id ? `/about/${id}/` : '/about/'),
  file: (path: string) => href(path),
} as const;
