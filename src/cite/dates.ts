const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Year, then month and day where known, from a date of CSL-JSON, Crossref, RIS or PubMed. */
export function dateParts(raw: unknown): number[] | undefined {
  if (typeof raw === 'string' || typeof raw === 'number') return written(String(raw));
  if (Array.isArray(raw)) return parts(raw);
  if (typeof raw !== 'object' || raw === null) return undefined;
  const date = raw as Record<string, unknown>;
  const first: unknown = Array.isArray(date['date-parts']) ? date['date-parts'][0] : undefined;
  return dateParts(first) ?? dateParts(date['raw']) ?? dateParts(date['literal']);
}

/** Parts that are numbers or digits, up to the first that is not. */
function parts(raw: unknown[]): number[] | undefined {
  const numbers = raw.map((part) => (part === null || part === '' ? NaN : Number(part)));
  const end = numbers.findIndex((part) => !Number.isInteger(part) || part < 1);
  const sound = numbers.slice(0, Math.min(end === -1 ? 3 : end, 3));
  return sound.length > 0 && Number(sound[0]) > 999 ? sound : undefined;
}

/** "2009", "2009-05-03", "2009/05/03/Spring", "2009 May 3", "2009 May-Jun". */
function written(text: string): number[] | undefined {
  const [year, month = '', day = ''] = text.trim().split(/[\s/.-]+/);
  const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return parts([
    year,
    /^\d{1,2}$/.test(month) ? month : named || '',
    /^\d{1,2}$/.test(day) ? day : '',
  ]);
}
