import { z } from 'astro/zod';

/** Lower-case letters, digits and single hyphens; permanent once published. Example: `velocity-tuning`. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters, digits and single hyphens');

/** The id of a paper in `content/citations.json`. Example: `loken2009coding`. */
export const citationId = z
  .string()
  .regex(
    /^[a-z0-9]+$/,
    'must be a citation id: lower-case letters and digits, as in loken2009coding',
  );

/** Text that is not empty and has no space at its ends. */
export const text = z.string().trim().min(1, 'must not be empty');

/** A day, written 2026-11-22. */
export const day = z.preprocess(
  // Astro reads an unquoted day as a date, our checker as text: both end as text.
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date('must be a day, written like 2026-11-22'),
);

/** A month, written 2026-11. */
export const month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'must be a month, written like 2026-11');

/** One sentence of at most 40 words that answers the question of the page before anything else is said. */
export const answer = text.refine(
  (value) => value.split(/\s+/).length <= 40,
  'must be at most 40 words',
);

/** A schema with the sentence that writers read about it, in errors and in the documented data. */
export const field = <Schema extends z.ZodType>(sentence: string, schema: Schema): Schema =>
  schema.describe(sentence);

/** Terms that prose of a page does not link by itself. */
export const unlinked = field(
  'Glossary terms that the prose of this page does not link by itself; `<Term id>` still does.',
  z.array(id).default([]),
);

/** An address from the root of the site: a page, a file or an anchor. Example: `/mechanisms/nocebo/#claims`. */
export const address = z
  .string()
  .regex(
    /^\/([a-z0-9.-]+\/)*([a-z0-9.-]+\.[a-z0-9]+)?(#\S+)?$/,
    'must be an address from the root of the site, such as /mechanisms/nocebo/#claims',
  );
