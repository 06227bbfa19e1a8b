/** Letters, first number, letters, last number, and the part of an online supplement: `E80-E89`, `760-766.e1`. */
const RANGE = /^([A-Za-z]*)(\d+)-([A-Za-z]*)(\d+)(\.?[a-z]\d+)?$/;

/**
 * Pages as records hold them: a hyphen between first and last, the last in full (`547-8` becomes
 * `547-548`). What is no range, such as the article number `e123`, comes back as it is.
 */
export function fullPages(text: string): string {
  const tidy = text
    .trim()
    .replace(/^pp?\.\s*/i, '')
    .replaceAll(/\s*(?:-{1,3}|[‐-―−])\s*/g, '-');
  const match = RANGE.exec(tidy);
  if (!match) return tidy;
  const [, letters = '', first = '', between = '', last = '', rest = ''] = match;
  if (!between && first === last) return `${letters}${first}${rest}`;
  return `${letters}${first}-${between || letters}${inFull(first, last)}${rest}`;
}

/** Whether the last page comes before the first; `false` for all that is no simple range. */
export function runBackwards(page: string): boolean {
  const match = RANGE.exec(page);
  if (!match) return false;
  const [, letters = '', first = '', between = '', last = ''] = match;
  const oneRun = between === '' || between === letters;
  return oneRun && Number(inFull(first, last)) < Number(first);
}

/** The last page with the digits that an abbreviated range leaves out. */
const inFull = (first: string, last: string) =>
  last.length < first.length ? first.slice(0, first.length - last.length) + last : last;
