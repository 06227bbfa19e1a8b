import type { Citation } from '../schemas/citation.ts';

/** Where papers stand below the content folder. */
export const FILE = 'citations.json';

/** The fields of a record in the order the file writes them. */
export const FIELDS = [
  'id',
  'type',
  'title',
  'title-short',
  'author',
  'editor',
  'container-title',
  'container-title-short',
  'volume',
  'issue',
  'page',
  'genre',
  'edition',
  'publisher',
  'publisher-place',
  'issued',
  'DOI',
  'PMID',
  'PMCID',
  'ISSN',
  'ISBN',
  'URL',
  'custom',
] as const satisfies (keyof Citation)[];

/** A record in which a person has yet to fill something. */
export type Draft = { id: string } & Record<string, unknown>;

/** The text of the file: sorted by id, two spaces, a line end at its end. */
export function formatCitations(records: readonly Draft[]): string {
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
  return `${JSON.stringify(sorted, null, 2)}\n`;
}
