// @ts-check
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { oneFile } from './src/build/one-file.ts';
import { headers } from './src/build/headers.ts';
import { search } from './src/build/search.ts';
import { unlisted } from './src/build/unlisted.ts';
import { citations } from './src/markdown/citations.ts';
import { namesReader } from './src/markdown/names.ts';
import { terms } from './src/markdown/terms.ts';

// Without an address the site is built for this machine, so that no citation carries a made-up one.
const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = process.env.BASE_PATH ?? '/';
const hidden = unlisted();

/** What every page loads comes as one file: each further one costs a phone another connection. */
const EVERY_PAGE = {
  name: 'site',
  test: /Base\.astro\?astro&type=script|\/scripts\/(site|copy-address|copy-text|popover|search-open|theme-switch|add-style|choices|fetched|lazy|part|small-print)\.ts|preload-helper/,
};

/** Scripts by what they are for; Astro's own names hold its inner workings, which lists of scripts repeat. */
const scriptName = (/** @type {{ name: string }} */ { name }) =>
  `assets/${name.split('.')[0] ?? ''}.[hash].js`;
const output = { entryFileNames: scriptName, chunkFileNames: scriptName };

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  compressHTML: true, // the default glues inline elements together
  prerenderConflictBehavior: 'error',
  integrations: [
    mdx(),
    hidden.integration,
    sitemap({ filter: hidden.isListed }),
    search(),
    oneFile(),
    headers(),
  ],
  markdown: {
    processor: satteri({ mdastPlugins: [terms(namesReader('content/glossary')), citations] }),
    syntaxHighlight: false,
  },
  build: { inlineStylesheets: 'never', assets: 'assets' },
  devToolbar: { enabled: false },
  vite: {
    plugins: [tailwindcss()],
    build: {
      assetsInlineLimit: 0, // the security policy allows scripts and styles as files only
      rolldownOptions: {
        checks: { moduleLevelDirective: false }, // noise of astro#18087
        output: { codeSplitting: { groups: [EVERY_PAGE] } },
      },
    },
    environments: { client: { build: { rolldownOptions: { output } } } },
  },
});
