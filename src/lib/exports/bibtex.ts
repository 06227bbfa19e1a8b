import { Cite, plugins, type CSL } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { pairedText } from '../rich-text.ts';
import { toCsl, type Published } from './csl.ts';

const { format } = plugins.config.get('@bibtex') as {
  format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean };
};
format.useIdAsLabel = true; // our ids are the keys; the default makes keys of its own
format.checkLabel = false;
format.asciiOnly = false; // its LaTeX drops letters it does not know, such as ð; we escape the signs

/** Records as BibTeX: ids kept as keys, capitals protected, letters beyond ASCII in UTF-8. */
export const bibtex = (citations: readonly Published[]): string =>
  citations.map((citation) => entry(toCsl(citation))).join('\n');

/** BibTeX knows no day and no meeting; Citation.js says the address twice and leaves out PubMed's number. */
function entry({ issued, ...csl }: CSL & { PMID?: string }): string {
  const [year, month] = issued?.['date-parts']?.[0] ?? [];
  const date = { 'date-parts': [month ? [year, month] : [year]] };
  const note = csl.type === 'speech' ? csl['container-title'] : undefined;
  const safe = escape({ ...csl, ...(note && { note }) }) as CSL;
  const text: string = new Cite([{ ...safe, issued: date }]).format('bibtex');
  const pmid = csl.PMID ? `\tpmid = {${csl.PMID}},\n` : '';
  const once = text.replace(/^\thowpublished = .*\n/m, '');
  return once.trim().replace(/\}$/, `${pmid}}\n`);
}

/** Signs that mean something in LaTeX. */
const SIGNS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Addresses are taken as they stand, so only what could end the field is encoded. */
const VERBATIM = new Set(['DOI', 'URL']);

function escape(value: unknown, key = ''): unknown {
  if (typeof value === 'string') {
    return VERBATIM.has(key)
      ? value.replaceAll(/[{}\\]/g, encodeURIComponent)
      : pairedText(value).replaceAll(/[\\{}&%$#_~^]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
  }
  if (Array.isArray(value)) return value.map((item) => escape(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, escape(item, name)]),
  );
}
