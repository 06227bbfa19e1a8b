import { appraisalSchema } from '../schemas/citation.ts';
import { cleanTitle } from './markup.ts';
import { FIELDS, type Draft } from './file.ts';
import { clean, type Cleaned } from './clean.ts';
import type { Found } from './raw.ts';
import { titleOf, updatesOf, withoutNotice } from './updates.ts';

/** A paper in our form, without an id; what a person must judge is there and empty. */
export type Unnamed = Omit<Draft, 'id'> & Cleaned['record'] & { custom: Record<string, unknown> };

/** Makes a record of what was read: fields in the order of the file, the appraisal with blanks to fill. */
export function draft({ raw, where }: Found): Unnamed {
  const { record, cutShort } = clean(raw);
  if (record.title) record.title = withoutNotice(record.title);
  const fields: Record<string, unknown> = {
    ...record,
    custom: appraisal({
      ...fate(raw),
      ...(isOpen(raw) && { openAccess: true }),
      // a DOI in the record of the paper is printed beside it; that a paper has none, no file says
      ...(record.DOI && { doiStatus: 'seen' }),
      metadataStatus: 'seen',
      where,
      ...(cutShort && { authorsIncomplete: true }),
    }),
  };
  const ordered = FIELDS.filter((field) => fields[field] !== undefined);
  return Object.fromEntries(ordered.map((field) => [field, fields[field]])) as Unnamed;
}

/** Every field the schema asks for, in its order: what is known, and empty text for the rest. */
function appraisal(known: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(appraisalSchema.shape).flatMap(([field, schema]) => {
    if (field in known) return [[field, known[field]] as const];
    return schema.safeParse(undefined).success ? [] : [[field, ''] as const];
  });
  return Object.fromEntries(entries);
}

/** A retraction or a correction that Crossref tells of; what it changed is for a person to say. */
function fate(raw: Found['raw']): Record<string, unknown> {
  const updates = updatesOf({ ...raw, title: cleanTitle(titleOf(raw)) });
  const retraction = updates.find((update) => update.fate === 'retracted');
  const correction = updates.find((update) => update.fate === 'corrected');
  const doubt = updates.find((update) => update.fate === 'doubted');
  return {
    ...(retraction && { retracted: retraction.day ?? '' }),
    ...(doubt && { dispute: '' }),
    ...(correction && { correction: { ...(correction.DOI && { DOI: correction.DOI }), note: '' } }),
  };
}

/** Free to read by a Creative Commons licence on the version of record. */
const isOpen = ({ license }: Found['raw']) =>
  Array.isArray(license) &&
  license.some(
    (one: { URL?: unknown; 'content-version'?: unknown }) =>
      String(one.URL).includes('creativecommons.org/') && one['content-version'] !== 'am',
  );
