import { distance } from 'fastest-levenshtein';
import type { z } from 'astro/zod';
import type { Fault } from './fault.ts';
import type { Path } from './source.ts';

type Issue = z.core.$ZodIssue;

/** The name nearest to a mistyped one, as a question, or an empty string where none is near. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const near = [...known]
    .map((candidate) => ({ candidate, edits: distance(name, candidate) }))
    .filter(({ edits }) => edits <= Math.max(2, name.length / 4))
    .sort((a, b) => a.edits - b.edits)[0];
  return near ? ` Did you mean "${near.candidate}"?` : '';
}

const at = (path: Path) =>
  path
    .map((key) => (typeof key === 'number' ? `[${String(key + 1)}]` : String(key)))
    .join('.')
    .replaceAll('.[', '[');

/** Turns what a schema refuses into faults that say where, what and what to do. */
export function schemaFaults(
  schema: z.ZodType,
  error: z.ZodError,
  file: string,
  lineOf: (path: Path) => number,
  base: Path = [],
): Fault[] {
  return error.issues.flatMap((issue) =>
    describe(schema, issue).map(({ path, message, remedy }) => ({
      file,
      line: lineOf([...base, ...path]),
      message,
      remedy,
    })),
  );
}

interface Described {
  path: Path;
  message: string;
  remedy: string;
}

function describe(schema: z.ZodType, issue: Issue): Described[] {
  const { path } = issue;
  const name = at(path) || 'the record';
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(shapeAt(schema, path));
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `"${at([...path, key])}" is not a field of this record`,
      remedy: `Remove it or use one of: ${known.join(', ')}.${didYouMean(key, known)}`,
    }));
  }
  const sentence = sentenceAt(schema, path);
  const missing = issue.code === 'invalid_type' && issue.message.endsWith('received undefined');
  return [
    {
      path,
      message: missing ? `"${name}" is missing` : `"${name}": ${issue.message}`,
      remedy: sentence ? `It should hold: ${sentence}` : 'Mend the value',
    },
  ];
}

/** Follows wrappers (optional, default, refine) down to the schema they wrap. */
function unwrap(schema: unknown): { shape?: Record<string, z.ZodType>; element?: unknown } {
  const { def } = schema as { def: { innerType?: unknown; in?: unknown } };
  const inner = def.innerType ?? def.in;
  return inner ? unwrap(inner) : (schema as ReturnType<typeof unwrap>);
}

function walk(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let here: unknown = schema;
  for (const key of path) {
    const { shape, element } = unwrap(here);
    here = typeof key === 'number' ? element : shape?.[String(key)];
    if (!here) return undefined;
  }
  return here as z.ZodType;
}

const shapeAt = (schema: z.ZodType, path: Path) => unwrap(walk(schema, path) ?? schema).shape ?? {};

const sentenceAt = (schema: z.ZodType, path: Path): string | undefined => {
  for (let length = path.length; length > 0; length--) {
    const sentence = walk(schema, path.slice(0, length))?.description;
    if (sentence) return sentence;
  }
  return undefined;
};
