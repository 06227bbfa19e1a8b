/// <reference types="vitest/config" />
import { sync } from 'astro';
import { getViteConfig } from 'astro/config';

// Vitest reads the dev data store in `.astro/`; `astro sync` alone writes the build one.
await sync({ cacheDir: '.astro', logLevel: 'error' });

const MINUTE = 60_000;

const project = (name: string, folders: string[], testTimeout: number) => ({
  extends: true as const,
  test: {
    name,
    env: { FUZZ_SEED: name === 'fuzz' ? String(Date.now()) : '1' },
    include: folders.map((folder) => `tests/${folder}/**/*.test.ts`),
    setupFiles: ['tests/seed.ts'],
    testTimeout,
    hookTimeout: 2 * MINUTE,
  },
});

export default getViteConfig(
  {
    test: {
      projects: [
        project('unit', ['lib', 'markdown', 'components', 'content', 'cite'], MINUTE / 4),
        project('site', ['site'], MINUTE),
        project('browser', ['browser'], MINUTE),
        project('full', ['full'], 10 * MINUTE),
        project('fuzz', ['lib', 'cite'], MINUTE),
      ],
    },
  },
  { devToolbar: { enabled: false } },
);
