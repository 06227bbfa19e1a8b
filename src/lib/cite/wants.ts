import type { Citation } from '../../schemas/citation.ts';
import type { Described, Finding } from './findings.ts';

type Field = keyof Described;

/** A record of some type wants one of these fields. */
interface Want {
  level: Finding['level'];
  types: readonly Citation['type'][] | 'all';
  oneOf: readonly Field[];
  message: string;
  remedy: string;
}

const IN_A_VOLUME = ['article-journal'] as const;
const IN_A_CONTAINER = ['article-journal', 'chapter', 'paper-conference'] as const;
const BY_A_PUBLISHER = ['book', 'chapter', 'report', 'thesis'] as const;

const WANTS: Want[] = [
  {
    level: 'fault',
    types: 'all',
    oneOf: ['author', 'editor', 'title-short'],
    message: 'no author',
    remedy: 'Add the authors; where none is printed, give "title-short" for its label in the text',
  },
  {
    level: 'fault',
    types: IN_A_CONTAINER,
    oneOf: ['container-title'],
    message: 'no "container-title"',
    remedy: 'Add the name of the journal or book it stands in',
  },
  {
    level: 'fault',
    types: BY_A_PUBLISHER,
    oneOf: ['publisher'],
    message: 'no publisher',
    remedy: 'Add the publisher, or the institution that put it out',
  },
  {
    level: 'note',
    types: IN_A_VOLUME,
    oneOf: ['volume'],
    message: 'no volume',
    remedy: 'Add it, unless the journal has none or the paper stands in no issue yet',
  },
  {
    level: 'note',
    types: [...IN_A_VOLUME, 'chapter'],
    oneOf: ['page'],
    message: 'no page and no article number',
    remedy: 'Add it, unless the paper stands in no issue yet',
  },
  {
    level: 'note',
    types: 'all',
    oneOf: ['DOI', 'PMID', 'PMCID', 'ISBN', 'URL'],
    message: 'nothing to find it by',
    remedy: 'Look for a DOI printed beside it, a PubMed number or an address',
  },
];

/** What a record of its type should have and has not. */
export const missingFindings = (record: Described): Finding[] =>
  WANTS.filter(
    ({ types, oneOf }) =>
      (types === 'all' || types.includes(record.type)) &&
      !oneOf.some((field) => record[field] !== undefined),
  ).map(({ level, message, remedy }) => ({ level, path: [], message, remedy }));
