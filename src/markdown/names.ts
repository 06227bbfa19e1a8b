import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { splitFrontmatter } from '../lib/frontmatter.ts';
import type { TermNames } from '../lib/glossary/names.ts';

/** A reader of the names of all terms in a folder of MDX; it reads again when a file is newer, so that writing with reload works. */
export function namesReader(folder: string): () => TermNames[] {
  let read: { version: number; names: TermNames[] } | undefined;
  return () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.mdx'));
    const newest = Math.max(0, ...files.map((file) => statSync(join(folder, file)).mtimeMs));
    const version = newest + files.length;
    if (read?.version !== version) {
      read = { version, names: files.map((file) => namesIn(join(folder, file), file)) };
    }
    return read.names;
  };
}

function namesIn(path: string, file: string): TermNames {
  const yaml = splitFrontmatter(readFileSync(path, 'utf8'))?.yaml ?? '';
  const data = parse(yaml) as Partial<TermNames> | null;
  return {
    id: file.replace(/\.mdx$/, ''),
    term: data?.term ?? '',
    alsoKnownAs: data?.alsoKnownAs ?? [],
    abbreviations: data?.abbreviations ?? [],
    wrongNames: data?.wrongNames ?? [],
    autolink: data?.autolink ?? true,
  };
}
