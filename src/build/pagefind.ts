import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Builds the search index over the pages that were just written; throws when Pagefind reports an error. */
export const pagefind = (): AstroIntegration => ({
  name: 'pagefind',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const site = fileURLToPath(dir);
      const { index, errors } = await createIndex({ forceLanguage: 'en' });
      if (!index) throw new Error(errors.join('\n'));
      const found = await index.addDirectory({ path: site });
      const written = await index.writeFiles({ outputPath: `${site}pagefind` });
      await close();
      const all = [...found.errors, ...written.errors];
      if (all.length > 0) throw new Error(all.join('\n'));
      logger.info(`${String(found.page_count)} pages indexed`);
    },
  },
});
