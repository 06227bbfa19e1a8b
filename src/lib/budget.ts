/** What a page costs a reader: bytes as brotli sends them, and requests. */
export interface Weight {
  /** Below the site's folder, such as `/glossary/insula/`. */
  address: string;
  html: number;
  /** Stylesheets that the first paint waits for: all but those for print. */
  css: number;
  /** Scripts with everything they import at once. */
  script: number;
  /** Fonts asked for in the head; those of rare letters come later. */
  fonts: number;
  /** The page itself, stylesheets, scripts, fonts and images. */
  requests: number;
  /** Scripts that hold up the parser, by address. */
  blocking: string[];
}

/** One round trip: what a server may send before it waits for an answer (initial window of ten packets, RFC 6928). */
const ROUND_TRIP = 14_000;

/** Limits by address: the first row whose pattern fits counts, and the last fits all. */
type Limits = readonly (readonly [pages: RegExp, limit: number])[];

/** Most bytes of HTML and CSS together. */
const PAINT: Limits = [
  [/^\/$/, 24_000],
  [/^\/lenses\/[^/]+\/$/, 24_000], // with its slice of the atlas, as home has the whole
  [/^\/(bibliography|evidence|glossary|misconceptions|mechanisms)\/$/, 40_000],
  [/^/, ROUND_TRIP],
];

/** Latest largest paint on a simulated phone with slow 4G, in ms. */
const LARGEST_PAINT: Limits = [
  [/^\/(bibliography|evidence|glossary|misconceptions)\/$/, 1_300],
  [/^/, 1_000],
];

/** Most bytes of HTML and CSS that 95 in 100 pages of a template may have. */
const USUAL: Readonly<Record<string, number>> = {
  '/glossary/*/': 9_000,
  '/bibliography/*/': 9_000,
};

/** Most bytes of script on a page of content; the search page is a tool. */
const SCRIPT = 6_000;
const TOOL = '/search/';
const FONTS = 60_000;

const limitOf = (limits: Limits, address: string): number =>
  limits.find(([pages]) => pages.test(address))?.[1] ?? 0;

/** Bytes of HTML and CSS, which the first paint waits for. */
export const paint = ({ html, css }: Weight): number => html + css;

/** The most bytes of HTML and CSS that the page at an address may have. */
export const paintLimit = (address: string): number => limitOf(PAINT, address);

/** The latest that the largest text or picture of a page may be painted, in ms. */
export const largestPaintLimit = (address: string): number => limitOf(LARGEST_PAINT, address);

/** Whether an address leads to a page of text, which fits one round trip; the others are the home page and full lists. */
export const isTextPage = (address: string): boolean => paintLimit(address) === ROUND_TRIP;

/** The kind of page at an address: `/glossary/insula/` is one of many below `/glossary/`. */
export const templateOf = (address: string): string =>
  address.replace(/^(\/.*?)[^/]+\/$/, (whole, start: string) =>
    start === '/' ? whole : `${start}*/`,
  );

/** The value below which a share of all values lies (nearest rank); 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const ordered = values.toSorted((a, b) => a - b);
  return ordered[Math.max(0, Math.ceil(ordered.length * share) - 1)] ?? 0;
}

/** What helps against too many bytes of a measure. */
const REMEDIES = {
  'HTML and CSS': 'use fewer words, or give a part a page of its own',
  script: 'load what few readers use by import() when they ask for it',
  fonts: 'leave out letters or weights in src/cli/fonts.ts',
} as const;

function over(where: string, what: keyof typeof REMEDIES, bytes: number, limit: number, note = '') {
  if (bytes <= limit) return [];
  const numbers = `${String(bytes)} bytes, ${String(limit)} at most (${String(bytes - limit)} too many)`;
  return [`${where}: ${what}${note} ${numbers}; ${REMEDIES[what]}`];
}

/** Everything that is over budget, as sentences that name page, measure, bytes and limit; `fonts` are all the site has. */
export function excesses(weights: readonly Weight[], fonts: number): string[] {
  const templates = Map.groupBy(weights, ({ address }) => templateOf(address));
  return [
    ...weights.flatMap((weight) => [
      ...over(weight.address, 'HTML and CSS', paint(weight), paintLimit(weight.address)),
      ...(weight.address === TOOL ? [] : over(weight.address, 'script', weight.script, SCRIPT)),
      ...weight.blocking.map(
        (script) => `${weight.address}: ${script} blocks; give it type="module" or defer`,
      ),
    ]),
    ...Object.entries(USUAL).flatMap(([template, limit]) => {
      const sizes = (templates.get(template) ?? []).map(paint);
      return over(template, 'HTML and CSS', quantile(sizes, 0.95), limit, ' (95th percentile)');
    }),
    ...over('all pages', 'fonts', fonts, FONTS),
  ];
}
