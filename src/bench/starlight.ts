import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Contender } from './compare.ts';
import { markdownOf } from './markdown.ts';

const STARLIGHT = '0.42.4';

/** Sections whose pages Starlight builds too: those made of text. */
const SECTIONS = ['mechanisms', 'outcomes', 'glossary', 'bibliography'] as const;

/** What a Starlight site is called: as it comes, with a sidebar of all its pages, or with one of the sections alone. */
export const STARLIGHTS = { plain: 'Starlight', lean: 'Starlight, sidebar of 4 links' } as const;

const SIDEBAR = JSON.stringify(SECTIONS.map((name) => ({ label: name, link: `/${name}/` })));

const config = (kind: keyof typeof STARLIGHTS) => `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  site: 'http://localhost:4321',
  integrations: [starlight({
    title: 'How Massage Works',
    ${kind === 'lean' ? `sidebar: ${SIDEBAR},` : ''}
  })],
});
`;

const COLLECTIONS = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

const astroVersion = () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  return devDependencies['astro'] ?? 'latest';
};

/** A Starlight site in a temporary folder with the text of a built site, on the same Astro; throws when npm cannot install it. */
export function makeStarlight(built: string, kind: keyof typeof STARLIGHTS): Contender {
  const folder = mkdtempSync(join(tmpdir(), 'starlight-'));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const dependencies = { astro: astroVersion(), '@astrojs/starlight': STARLIGHT };
  write('package.json', JSON.stringify({ private: true, type: 'module', dependencies }));
  write('astro.config.mjs', config(kind));
  write('src/content.config.ts', COLLECTIONS);
  for (const address of ['', ...SECTIONS.flatMap((name) => pagesBelow(built, name))]) {
    const { title, body } = markdownOf(readFileSync(join(built, address, 'index.html'), 'utf8'));
    const name = /^$|^[^/]+$/.test(address) ? join(address, 'index') : address;
    write(`src/content/docs/${name}.md`, `---\ntitle: ${JSON.stringify(title)}\n---\n\n${body}\n`);
  }
  const { status } = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('npm could not install Starlight. Is there a network?');
  return {
    name: STARLIGHTS[kind],
    folder,
    command: ['node_modules/astro/bin/astro.mjs', 'build', '--force', '--silent'],
    output: join(folder, 'dist'),
    dressed: false,
  };
}

const pagesBelow = (built: string, section: string) =>
  readdirSync(join(built, section), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => join(section, dirname(file)));
