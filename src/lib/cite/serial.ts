/** The first ISSN in a text as `1097-6256`; `undefined` where there is none. */
export function firstIssn(text: string): string | undefined {
  const match = /\b(\d{4})[-–\s]?(\d{3}[\dx])\b/i.exec(text);
  return match ? `${match[1] ?? ''}-${(match[2] ?? '').toUpperCase()}` : undefined;
}

/** Whether an ISSN is written `1097-6256` and its last sign fits the seven before (ISO 3297). */
export function isIssn(text: string): boolean {
  if (!/^\d{4}-\d{3}[\dX]$/.test(text)) return false;
  return sum(text.replace('-', ''), (index) => 8 - index) % 11 === 0;
}

/** The first ISBN in a text, 10 or 13 signs without hyphens; `undefined` where there is none. */
export function firstIsbn(text: string): string | undefined {
  const candidates = text.match(/\d[\d\s-]{8,15}[\dx]/gi) ?? [];
  return candidates
    .map((candidate) => candidate.replaceAll(/[\s-]/g, '').toUpperCase())
    .find((isbn) => isbn.length === 10 || isbn.length === 13);
}

/** Whether the last sign of an ISBN, hyphens allowed, fits those before (ISO 2108). */
export function isIsbn(text: string): boolean {
  const isbn = text.replaceAll(/[\s-]/g, '');
  if (/^\d{9}[\dX]$/.test(isbn)) return sum(isbn, (index) => 10 - index) % 11 === 0;
  return /^97[89]\d{10}$/.test(isbn) && sum(isbn, (index) => (index % 2 ? 3 : 1)) % 10 === 0;
}

/** Each sign times its weight, X standing for ten. */
const sum = (signs: string, weight: (index: number) => number) =>
  Array.from(signs).reduce(
    (total, sign, index) => total + (sign === 'X' ? 10 : Number(sign)) * weight(index),
    0,
  );
