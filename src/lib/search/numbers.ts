/** A DOI, a PubMed number or a PubMed Central number as readers paste it, in one capture. */
const NUMBERS = [
  /(10\.\d{4,9}\/\S*[^\s.,;)\]])/,
  /^(?:pmid:?\s*)?(\d{6,9})$/,
  /^(?:pmcid:?\s*)?(pmc\d{4,9})$/,
];

/** The number by which one paper is known, in small letters, or undefined where the text holds none. */
export function numberIn(text: string): string | undefined {
  const typed = text.normalize('NFKC').trim().toLowerCase();
  for (const pattern of NUMBERS) {
    const found = pattern.exec(typed)?.[1];
    if (found) return found;
  }
  return undefined;
}
