import { z } from 'astro/zod';
import { columnsOf, type Column, type ObjectSchema } from '../lib/data/csv.ts';
import { once } from '../lib/once.ts';
import { fileSchema, RECORDS, type DataName } from './data.ts';

/** A JSON Schema, as far as the page about the data reads it. */
export interface FieldSchema extends ObjectSchema {
  description?: string;
  type?: string;
  enum?: (string | number)[];
  items?: FieldSchema;
  anyOf?: FieldSchema[];
  properties?: Record<string, FieldSchema>;
  required?: string[];
}

const convert = once((name: DataName) => z.toJSONSchema(fileSchema(name), { io: 'output' }));

/** The JSON Schema (2020-12) of a data file, made from the Zod schema, with the address it stands at. */
export const jsonSchema = (name: DataName, address: string, title: string) => ({
  $id: address,
  title,
  ...convert(name),
});

/** The JSON Schema of one record of a data set. */
export const recordSchema = once(
  (name: DataName) => z.toJSONSchema(RECORDS[name], { io: 'output' }) as FieldSchema,
);

/** Columns of a data set as a table. */
export const columns = (name: DataName): Column[] => columnsOf(recordSchema(name));

/** The type of a field in words: "text", "list of objects", "one of: a, b". */
export function describeType({ type, enum: values, items, anyOf }: FieldSchema): string {
  if (values) return `one of: ${values.join(', ')}`;
  const [first] = anyOf ?? [];
  if (first) return `${describeType(first)} or null`;
  if (items) return `list of ${PLURAL[items.type ?? ''] ?? 'values'}`;
  return WORDS[type ?? ''] ?? 'value';
}

const WORDS: Record<string, string> = {
  string: 'text',
  integer: 'number',
  boolean: 'true or false',
  object: 'object',
};
const PLURAL: Record<string, string> = { string: 'texts', object: 'objects', array: 'lists' };
