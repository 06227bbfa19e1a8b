import { MARKS } from '../../lib/rich-text.ts';
import type { Content, Entry } from '../content.ts';
import type { Fault } from '../fault.ts';
import { leaves } from '../leaves.ts';
import type { Prose } from '../prose.ts';

/**
 * Characters that do not show and that change what others show or what a file means: controls,
 * marks that turn the direction of writing (Unicode UAX 9), zero-width spaces, half characters.
 */
const UNSEEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u206f\ufeff\ufff9-\uffff]|\p{Surrogate}/u;

const nameOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const all = (content: Content): Entry<unknown>[] => Object.values(content).flat();

/** No text holds a character that is not seen, and no field a line break: exports would end a record there. */
export function characters(content: Content, prose: ReadonlyMap<Entry<unknown>, Prose>): Fault[] {
  const unseen = (file: string, line: number, text: string): Fault[] => {
    const found = UNSEEN.exec(text);
    if (!found) return [];
    const at = line + text.slice(0, found.index).split('\n').length - 1;
    const message = `holds the character ${nameOf(found[0])}, which cannot be seen`;
    return [{ file, line: at, message, remedy: 'Delete it and type the words again' }];
  };
  const fields = all(content).flatMap(({ file, data, lineOf }) =>
    leaves(data).flatMap(({ path, text }): Fault[] => {
      if (!/[\n\r\t]/.test(text)) return unseen(file, lineOf(path), text);
      const message = `"${path.join('.')}" holds a line break or a tab`;
      return [{ file, line: lineOf(path), message, remedy: 'Write it on one line' }];
    }),
  );
  const bodies = [...prose].flatMap(([{ file, body, bodyLine }, { blocks }]) => [
    ...unseen(file, bodyLine, body),
    ...blocks.flatMap(({ text, line }) => unseen(file, line, text)),
  ]);
  return [...fields, ...bodies];
}

const TAG = /<[a-z/!?]/i;
const PAIR = new RegExp(`<(${MARKS.join('|')})>([^<]*)</\\1>`, 'g');

/** A title without the marks it may hold, as long as they stand in pairs. */
function unmarked(title: string): string {
  const inner = title.replaceAll(PAIR, '$2');
  return inner === title ? title : unmarked(inner);
}

/** Fields are plain text; only the title of a paper may hold marks, in pairs. */
export function markup(content: Content): Fault[] {
  const papers = new Set<Entry<unknown>>(content.citations);
  return all(content).flatMap((entry) =>
    leaves(entry.data).flatMap(({ path, text }): Fault[] => {
      const isTitle = papers.has(entry) && path.join('.') === 'title';
      if (!TAG.test(isTitle ? unmarked(text) : text)) return [];
      const remedy = isTitle
        ? `Only ${MARKS.map((mark) => `<${mark}>`).join(', ')} may stand here, each closed`
        : 'Write plain words; "less than" in words';
      const message = `"${path.join('.')}" holds markup`;
      return [{ file: entry.file, line: entry.lineOf(path), message, remedy }];
    }),
  );
}
