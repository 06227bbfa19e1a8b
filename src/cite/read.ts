import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Fault } from '../check/fault.ts';
import { parseJson } from '../check/source.ts';
import { readBibtex } from './bibtex.ts';
import { fromNbib } from './nbib.ts';
import type { Found, Raw } from './raw.ts';
import { fromRis } from './ris.ts';
import { readTagged } from './tagged.ts';

interface Reading {
  records: { raw: Raw; line: number | undefined }[];
  faults: Fault[];
}

/** File names and how they are read; adding a format is adding a line. */
const FORMATS: Record<string, (text: string, file: string) => Reading> = {
  '.bib': readBib,
  '.ris': readTags,
  '.nbib': readTags,
  '.json': readJson,
};

/** Reads a file of a reference manager, a publisher or PubMed; what cannot be read becomes a fault. */
export function readPapers(file: string): { found: Found[]; faults: Fault[] } {
  const format = FORMATS[extname(file).toLowerCase()];
  if (!format) {
    const remedy = `Export it as one of: ${Object.keys(FORMATS).join(', ')}`;
    return { found: [], faults: [{ file, message: 'a file of an unknown kind', remedy }] };
  }
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    const remedy = 'Check its name; a DOI begins with "10."';
    return { found: [], faults: [{ file, message: 'there is no such file', remedy }] };
  }
  const { records, faults } = format(decode(bytes), file);
  if (records.length === 0 && faults.length === 0) {
    faults.push({ file, message: 'no record in it', remedy: 'Export the paper again' });
  }
  const where = `Exported record: ${basename(file)}`;
  return { found: records.map((record) => ({ ...record, file, where })), faults };
}

/** UTF-8, else what old exports are written in: UTF-16 with its mark, or Windows-1252. */
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function readTags(text: string): Reading {
  const records = readTagged(text).map((record) => {
    const isRis = record.fields[0]?.[0] === 'TY';
    return { raw: isRis ? fromRis(record) : fromNbib(record), line: record.line };
  });
  return { records, faults: [] };
}

function readBib(text: string, file: string): Reading {
  try {
    return { records: readBibtex(text), faults: [] };
  } catch (error) {
    const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    const line = /line (\d+)/.exec(first)?.[1];
    const message = `not valid BibTeX: ${first.replace(/ at line.*$/, '')}`;
    const remedy = 'Look for a missing comma, brace or quote there or in the entry before';
    return {
      records: [],
      faults: [{ file, line: line ? Number(line) : undefined, message, remedy }],
    };
  }
}

/** CSL-JSON, one item or a list, and the answers of Crossref. */
function readJson(text: string, file: string): Reading {
  const { data, lineOf, faults } = parseJson(file, text);
  if (faults.length > 0) return { records: [], faults };
  const at = ['message', 'items'].reduce<{ value: unknown; path: string[] }>(
    ({ value, path }, key) =>
      isRecord(value) && isRecord(value[key], true)
        ? { value: value[key], path: [...path, key] }
        : { value, path },
    { value: data, path: [] },
  );
  const list: unknown[] = Array.isArray(at.value) ? at.value : [at.value];
  const records = list.flatMap((raw, index) =>
    isRecord(raw)
      ? [{ raw, line: lineOf(Array.isArray(at.value) ? [...at.path, index] : at.path) }]
      : [],
  );
  return { records, faults: [] };
}

const isRecord = (value: unknown, orList = false): value is Raw =>
  typeof value === 'object' && value !== null && (orList || !Array.isArray(value));
