/** XML forbids these even where they are escaped (XML 1.0, 2.2). */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** A text without the characters that no XML may hold. */
export const xmlText = (text: string): string => text.replaceAll(FORBIDDEN, '');
