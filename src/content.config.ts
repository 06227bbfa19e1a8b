import { file, glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { parse } from 'yaml';
import { FOLDERS, LISTS, type Folder, type List } from './schemas/collections.ts';

// Broken content never gets here: `npm run build` runs src/check first.

const folder = (name: Folder) => glob({ base: `./content/${name}`, pattern: '*.mdx' });

const list = (name: List) =>
  file(`content/${LISTS[name].file}`, { parser: (text) => parse(text) as { id: string }[] });

export const collections = {
  lenses: defineCollection({ loader: folder('lenses'), schema: FOLDERS.lenses }),
  mechanisms: defineCollection({ loader: folder('mechanisms'), schema: FOLDERS.mechanisms }),
  outcomes: defineCollection({ loader: folder('outcomes'), schema: FOLDERS.outcomes }),
  glossary: defineCollection({ loader: folder('glossary'), schema: FOLDERS.glossary }),
  pages: defineCollection({ loader: folder('pages'), schema: FOLDERS.pages }),
  citations: defineCollection({ loader: list('citations'), schema: LISTS.citations.schema }),
  misconceptions: defineCollection({
    loader: list('misconceptions'),
    schema: LISTS.misconceptions.schema,
  }),
  layWords: defineCollection({ loader: list('layWords'), schema: LISTS.layWords.schema }),
  changes: defineCollection({ loader: list('changes'), schema: LISTS.changes.schema }),
  retired: defineCollection({ loader: list('retired'), schema: LISTS.retired.schema }),
};
