import type { Citation } from '../schemas/citation.ts';
import { cleanText } from './markup.ts';

type Name = NonNullable<Citation['author']>[number];

const PARTS = [
  'family',
  'given',
  'dropping-particle',
  'non-dropping-particle',
  'suffix',
  'literal',
] as const;

const OTHERS = /^(?:others|et\.? al\.?|and others)$/i;
const SUFFIX = /^(?:jr|sr|i{1,3}|iv)\.?$/i;

/**
 * The names of a record in our form, and whether the list says that it is cut short. Takes CSL names, the
 * `name` of Crossref's groups, and written names such as "Löken, Line S.".
 */
export function cleanNames(raw: unknown): { names: Name[]; cutShort: boolean } {
  const all = (Array.isArray(raw) ? raw : []).map(toName).filter((name) => wholeName(name) !== '');
  const names = all.filter((name) => !OTHERS.test(wholeName(name)));
  return { names, cutShort: names.length < all.length };
}

const wholeName = (name: Name) => name.literal ?? name.family ?? '';

function toName(raw: unknown): Name {
  if (typeof raw === 'string') return writtenName(cleanText(raw));
  const given = (raw ?? {}) as Record<string, unknown>;
  const parts = PARTS.flatMap((part) => {
    const value = given[part];
    const text = typeof value === 'string' ? cleanText(value) : '';
    return text ? [[part, text] as const] : [];
  });
  const name = Object.fromEntries(parts) as Name;
  if (typeof given['name'] === 'string') return { literal: cleanText(given['name']) };
  const alone = name.family && !name.given && !name['non-dropping-particle'];
  return alone ? { literal: name.family } : name;
}

/** "Family, Given, Suffix" as in RIS; "Loken LS" as in old PubMed files; anything else is a group. */
function writtenName(text: string): Name {
  const [family = '', given = '', suffix = ''] = text.split(/\s*,\s*/);
  if (given && SUFFIX.test(given) && suffix) return { family, given: suffix, suffix: given };
  if (given) return { family, given, ...(suffix ? { suffix } : {}) };
  const initials = /^(\p{Lu}[\p{L}'’ -]*?) (\p{Lu}{1,3})$/u.exec(text);
  const isPerson = initials && !/^\p{Lu}+$/u.test(initials[1] ?? '');
  return isPerson ? { family: initials[1], given: initials[2] } : { literal: family };
}
