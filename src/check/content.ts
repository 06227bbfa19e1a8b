import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { FOLDERS, LISTS, type Folder, type List } from '../schemas/collections.ts';
import { splitFrontmatter } from '../lib/frontmatter.ts';
import { id as idSchema } from '../schemas/shared.ts';
import type { Fault } from './fault.ts';
import { parseJson, parseYaml, type Path, type Source } from './source.ts';
import { schemaFaults } from './validate.ts';

/** One valid record, with what is needed to point at a mistake in it. */
export interface Entry<Data> {
  id: string;
  /** Path below the content folder. */
  file: string;
  data: Data;
  /** MDX below the frontmatter; empty for records in lists. */
  body: string;
  bodyLine: number;
  lineOf: (path: Path) => number;
}

type Entries<Collection extends Folder | List> = Collection extends Folder
  ? Entry<z.infer<(typeof FOLDERS)[Collection]>>[]
  : Collection extends List
    ? Entry<z.infer<(typeof LISTS)[Collection]['schema']>>[]
    : never;

/** Everything under `content/` that passed its schema. */
export type Content = { [Collection in Folder | List]: Entries<Collection> };

/** Reads and validates a content folder; what cannot be read or is refused becomes a fault. */
export function readContent(root: string): { content: Content; faults: Fault[] } {
  const faults: Fault[] = [];
  const content: Record<string, Entry<unknown>[]> = {};
  for (const [folder, schema] of Object.entries(FOLDERS)) {
    content[folder] = readFolder(root, folder, schema, faults);
  }
  for (const [list, { file, schema }] of Object.entries(LISTS)) {
    content[list] = readList(root, file, schema, faults);
  }
  return { content: content as Content, faults };
}

function readFolder(root: string, folder: string, schema: z.ZodType, faults: Fault[]) {
  const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : [];
  return names.flatMap((name) => {
    const file = `${folder}/${name}`;
    const id = name.replace(/\.mdx$/, '');
    if (!name.endsWith('.mdx') || !idSchema.safeParse(id).success) {
      faults.push({
        file,
        message: 'the file name is not a valid id',
        remedy:
          'Name it in lower-case letters, digits and single hyphens, ending in .mdx, as in gate-control.mdx',
      });
      return [];
    }
    const split = splitFrontmatter(readFileSync(join(root, file), 'utf8'));
    if (!split) {
      faults.push({
        file,
        line: 1,
        message: 'the file is empty or has no frontmatter',
        remedy: 'Begin it with a line "---", the fields of the record, and a second line "---"',
      });
      return [];
    }
    const source = parseYaml(file, split.yaml, 2);
    return valid(schema, source, file, [], faults).map((data) => ({
      ...split,
      id,
      file,
      data,
      lineOf: source.lineOf,
    }));
  });
}

function readList(root: string, file: string, schema: z.ZodType, faults: Fault[]) {
  if (!existsSync(join(root, file))) {
    faults.push({
      file,
      message: 'the file is missing',
      remedy: 'Create it with an empty list: []',
    });
    return [];
  }
  const text = readFileSync(join(root, file), 'utf8');
  const source = file.endsWith('.json') ? parseJson(file, text) : parseYaml(file, text);
  faults.push(...source.faults);
  if (source.faults.length > 0) return [];
  if (!Array.isArray(source.data)) {
    const remedy = 'Write one record after the other, each with an id; an empty list is []';
    faults.push({ file, line: 1, message: 'the file is empty or not a list', remedy });
    return [];
  }
  const seen = new Map<string, number>();
  return source.data.flatMap((raw: unknown, index) => {
    const found = valid(schema, { ...source, data: raw, faults: [] }, file, [index], faults);
    return (found as { id: string }[]).map((data) => {
      const first = seen.get(data.id);
      const line = source.lineOf([index]);
      if (first !== undefined) {
        const message = `the id "${data.id}" is used twice, first on line ${String(first)}`;
        faults.push({ file, line, message, remedy: 'Give one of them another id, or remove it' });
      }
      seen.set(data.id, first ?? line);
      const lineOf = (path: Path) => source.lineOf([index, ...path]);
      return { id: data.id, file, data, body: '', bodyLine: line, lineOf };
    });
  });
}

function valid(
  schema: z.ZodType,
  source: Source,
  file: string,
  base: Path,
  faults: Fault[],
): unknown[] {
  faults.push(...source.faults);
  if (source.faults.length > 0) return [];
  const result = schema.safeParse(source.data ?? {});
  if (result.success) return [result.data];
  faults.push(...schemaFaults(schema, result.error, file, source.lineOf, base));
  return [];
}
