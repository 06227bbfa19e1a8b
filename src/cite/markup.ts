import { parse } from 'node-html-parser';

/** Tags of HTML and of JATS (jats.nlm.nih.gov) that our titles keep, by their name without prefix. */
const KEPT: Record<string, string> = {
  i: 'i',
  em: 'i',
  italic: 'i',
  sup: 'sup',
  sub: 'sub',
  inf: 'sub',
};

/**
 * A title as records hold it: entities read, italics, superscript and subscript kept, any other markup
 * dropped, white space made single, without the full stop that PubMed adds.
 */
export function cleanTitle(raw: string): string {
  const marked = decode(raw).replaceAll(
    /<(\/?)(?:[a-z]+:)?([a-z][a-z0-9-]*)(?:[\s/][^>]*)?>/gi,
    (_, slash: string, name: string) => {
      const kept = KEPT[name.toLowerCase()];
      return kept ? `<${slash}${kept}>` : '';
    },
  );
  // a tag cut short
  const whole = marked.replaceAll(/<(?!\/?(?:i|sup|sub)>)(?=[a-z!?/])/gi, '');
  const title = single(asMarkup(whole))
    .replaceAll(/<(i|sup|sub)>\s*<\/\1>/g, '')
    .replace(/(?<!\.\.)\.$/, '')
    .replace(/\s*[*†‡]+$/, '');
  return balanced(title) ? title : plain(title);
}

/** Text of any other field: as a title, with no markup at all. */
export const cleanText = (raw: string): string => plain(single(decode(raw)));

const plain = (text: string) => text.replaceAll(/<[a-z!?/][^>]*>?/gi, '').trim();

/** Entities are sometimes escaped twice, rarely three times. */
function decode(text: string, depth = 3): string {
  const decoded = parse(text.replaceAll('<', '&lt;')).textContent;
  return decoded === text || depth === 1 ? decoded : decode(decoded, depth - 1);
}

const single = (text: string) =>
  text
    .replaceAll(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    // LaTeX sets an accent on a dotless i
    .replaceAll(/ı(?=\p{M})/gu, 'i')
    .normalize('NFC')
    // the styles set quotation marks, as the records write them straight
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Raised and lowered digits of Unicode, which few fonts and no reference manager have in full. */
const asMarkup = (text: string) =>
  text
    .replaceAll(/[₀-₉₊₋]+/g, (digits) => `<sub>${digits.normalize('NFKC')}</sub>`)
    .replaceAll(/[⁰¹²³⁴-⁹⁺⁻]+/g, (digits) => `<sup>${digits.normalize('NFKC')}</sup>`);

const balanced = (title: string) =>
  ['i', 'sup', 'sub'].every(
    (tag) => title.split(`<${tag}>`).length === title.split(`</${tag}>`).length,
  );
