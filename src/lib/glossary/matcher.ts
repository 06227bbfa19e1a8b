import { inflections, wordsOf, type Word } from './words.ts';

/** A name under which a term is found in running text. */
export interface Label {
  id: string;
  name: string;
  /** Found, so that nothing shorter is found inside it, but not to be linked. */
  silent: boolean;
}

/** A place in running text that names a term. */
export interface Mention {
  id: string;
  start: number;
  end: number;
  silent: boolean;
}

/** Finds what running text names, in order, longest first, never overlapping. */
export type Matcher = (text: string) => Mention[];

interface Known extends Label {
  capitals: string;
}

/** The capital letters of a name, which running text must repeat. */
export const capitalsOf = (text: string) => text.normalize('NFKD').replaceAll(/[^\p{Lu}]/gu, '');
const HYPHEN = /^[-‐‑–]$/;
const GAP = /^(?:\s+|[-‐‑–/])$/;
const HEADS = /^(.+?)( (?:of|to|with|for) .+)$/;

/** Makes a matcher of names: whole words, singular or plural, hyphen or not, British or American spelling. */
export function matcherOf(labels: readonly Label[]): Matcher {
  const known = new Map<string, Known[]>();
  const openings = new Set<string>();
  let longest = 0;
  for (const label of labels) {
    const capitals = capitalsOf(label.name);
    longest = Math.max(longest, wordsOf(label.name).length);
    for (const key of keysOfName(label.name)) {
      known.set(key, [...(known.get(key) ?? []), { ...label, capitals }]);
      openings.add(key.split(' ')[0] ?? '');
    }
  }

  return (text) => {
    const words = wordsOf(text);
    const mentions: Mention[] = [];
    for (let at = 0; at < words.length; at++) {
      const key = words[at]?.key ?? '';
      if (!openings.has(key) && !openings.has(key + (words[at + 1]?.key ?? ''))) continue;
      for (let length = Math.min(longest, words.length - at); length > 0; length--) {
        const span = words.slice(at, at + length);
        const found = name(text, span, known);
        if (!found) continue;
        mentions.push(found);
        at += length - 1;
        break;
      }
    }
    return mentions;
  };
}

/** Everything under which a name is found, in any number, hyphenation and spelling; capitals are not in it. */
export const keysOfName = (name: string): string[] => [
  ...new Set(formsOf(name).flatMap((form) => keysOf(form, wordsOf(form)))),
];

/** What a run of words names, if they hang together, stand free and are written as a name of a term is. */
function name(
  text: string,
  span: Word[],
  known: ReadonlyMap<string, Known[]>,
): Mention | undefined {
  const start = span[0]?.start ?? 0;
  const end = span.at(-1)?.end ?? 0;
  const gaps = span.slice(1).map((word, index) => text.slice(span[index]?.end, word.start));
  if (!gaps.every((gap) => GAP.test(gap)) || isPart(text, start, end)) return undefined;
  const written = text.slice(start, end);
  const capitals = capitalsOf(written);
  const opens = /(?:^|[.!?:]["”’)]*\s+)["“‘(*]*$/.test(text.slice(0, start));
  const fits = (label: Known) =>
    label.capitals === capitals ||
    (opens && written.charAt(0) + label.capitals === capitals && !/^\p{Lu}/u.test(label.name));
  const hits = keysOf(written, span).flatMap((key) => (known.get(key) ?? []).filter(fits));
  const [first] = hits;
  if (!first) return undefined;
  const ambiguous = hits.some(({ id }) => id !== first.id);
  return { id: first.id, start, end, silent: first.silent || ambiguous };
}

/** Part of a longer compound, as "placebo" in "placebo-controlled". */
const isPart = (text: string, start: number, end: number) =>
  /[\p{L}\p{N}][-‐‑–]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
  /^[-‐‑–][\p{L}\p{N}]/u.test(text.slice(end, end + 2));

/** A name with its last word, and the noun before an "of", in singular and plural. */
function formsOf(label: string): string[] {
  const [, head, rest = ''] = HEADS.exec(label) ?? [];
  const forms = endings(label);
  return head ? [...forms, ...endings(head).map((form) => form + rest)] : forms;
}

function endings(phrase: string): string[] {
  const last = wordsOf(phrase).at(-1);
  if (!last) return [phrase];
  const before = phrase.slice(0, last.start);
  const isShort = capitalsOf(last.text).length > 1;
  const words = isShort ? [last.text, `${last.text}s`] : inflections(last.text);
  return words.map((word) => before + word + phrase.slice(last.end));
}

/** The keys of a phrase: its words apart, and those joined by a hyphen as one. */
function keysOf(text: string, words: Word[]): string[] {
  const apart = words.map((word) => word.key).join(' ');
  const joined = words.reduce((key, word, index) => {
    const before = words[index - 1];
    const hyphen = before && HYPHEN.test(text.slice(before.end, word.start));
    return key + (index > 0 && !hyphen ? ' ' : '') + word.key;
  }, '');
  return apart === joined ? [apart] : [apart, joined];
}
