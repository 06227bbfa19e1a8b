const BARE = /^10\.\d{4,9}\/\S+$/;
const PREFIX = /^(?:https?:\/\/)?(?:(?:dx\.)?doi\.org\/|doi:\s*)/i;

/**
 * The bare DOI in any of the forms people paste (an address, `doi:10.…`, with a stray full stop), in
 * lower case as resolvers compare it; `undefined` where the text is no DOI. Shape: crossref.org, "DOIs".
 */
export function bareDoi(text: string): string | undefined {
  const pasted = text.trim().replace(PREFIX, '');
  const doi = (PREFIX.test(text.trim()) ? unescaped(pasted) : pasted)
    .replace(/[.,;]+$/, '')
    .toLowerCase();
  return BARE.test(doi) ? doi : undefined;
}

/** Whether a text is a DOI as a record holds it: bare, without a full stop of the sentence around it. */
export const isBareDoi = (text: string): boolean => BARE.test(text) && !/[.,;]$/.test(text);

/** Addresses escape what a DOI may hold, such as the angle brackets of old Wiley DOIs. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a bare percent sign: it was never escaped
  }
}
