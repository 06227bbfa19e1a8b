import { stringify } from 'csv-stringify/sync';

/** The part of a JSON Schema that says which columns a table has. */
export interface ObjectSchema {
  properties?: Record<string, ObjectSchema>;
}

/** A column by the fields that lead to its values: `['csl', 'title']` is headed `csl.title`. */
export type Column = string[];

/** The columns of records with this schema: one a field, the fields of an object a column each. */
export const columnsOf = ({ properties = {} }: ObjectSchema): Column[] =>
  Object.entries(properties).flatMap(([name, schema]) =>
    schema.properties ? columnsOf(schema).map((column) => [name, ...column]) : [[name]],
  );

const valueAt = (record: unknown, column: Column): unknown =>
  column.reduce<unknown>(
    (value, name) => (value as Record<string, unknown> | undefined)?.[name],
    record,
  );

/** Numbers stay numbers, so that a minus is not taken for a formula; lists are written as JSON. */
const cell = (value: unknown): string | number =>
  typeof value === 'string' || typeof value === 'number'
    ? value
    : value === undefined
      ? ''
      : JSON.stringify(value);

/**
 * Records as CSV (RFC 4180) with a header row. A text that a spreadsheet would run as a formula
 * (it begins with = + - @, a tab or a line break) gets an apostrophe in front.
 */
export const toCsv = (records: readonly object[], columns: readonly Column[]): string =>
  stringify(
    [
      columns.map((column) => column.join('.')),
      ...records.map((record) => columns.map((column) => cell(valueAt(record, column)))),
    ],
    { record_delimiter: 'windows', escape_formulas: true },
  );
