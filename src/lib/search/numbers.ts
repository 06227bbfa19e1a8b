/** A DOI, a PubMed number or a PubMed Central number as readers paste it, alone or in an address, in one capture. */
const NUMBERS = [
  /(10\.\d{4,9}\/\S*[^\s.,;)\]/])/,
  /^(\d{6,9})$/,
  /\b(?:pmid|pubmed)\D{0,20}(\d{6,9})\b/,
  /\b(pmc\d{4,9})\b/,
  // the end of a DOI, which is what addresses of journals hold of it: one word of letters and figures
  /^(?=.*\d{3})(?:\S*\/)?([a-z0-9]+[.-][a-z0-9.()-]*\d[a-z0-9.()-]*)\/?$/,
];

/** The number by which one paper is known, or the end of it, in small letters; undefined where the text holds none. */
export function numberIn(text: string): string | undefined {
  const typed = text.normalize('NFKC').trim().toLowerCase();
  for (const pattern of NUMBERS) {
    const found = pattern.exec(typed)?.[1];
    if (found) return found;
  }
  return undefined;
}

/** Whether a number that was typed is a known one, its beginning or the end of it, or an address that goes on after it. */
export const isNumber = (typed: string, known: string): boolean =>
  known.startsWith(typed) || known.endsWith(`/${typed}`) || typed.startsWith(`${known}/`);
