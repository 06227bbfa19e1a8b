import { citedKeys } from '../../lib/cite-syntax.ts';
import type { Content, Entry } from '../content.ts';
import type { Fault } from '../fault.ts';
import { fieldProse, type Prose } from '../prose.ts';

interface Mention {
  file: string;
  line: number;
  key: string;
  text: string;
}

/** A retracted paper counts for nothing and is named as retracted wherever it is shown. */
export function retractions(content: Content, prose: ReadonlyMap<Entry<unknown>, Prose>): Fault[] {
  const retracted = new Set(
    content.citations.filter(({ data }) => data.custom.retracted).map(({ id }) => id),
  );
  return mentions(content, prose)
    .filter(({ key, text }) => retracted.has(key) && !/retracted/i.test(text))
    .map(({ file, line, key }) => ({
      file,
      line,
      message: `"${key}" has been retracted and is cited without that word`,
      remedy: 'Add the word "retracted" to the same passage, or remove the paper',
    }));
}

/** Every place that shows a paper, with the words around it. */
function mentions(content: Content, prose: ReadonlyMap<Entry<unknown>, Prose>): Mention[] {
  const inClaims = [...content.mechanisms, ...content.outcomes].flatMap(({ file, data, lineOf }) =>
    data.claims.flatMap(({ evidence }, claim) =>
      evidence.map(({ cite, shows }, at) => ({
        file,
        line: lineOf(['claims', claim, 'evidence', at, 'shows']),
        key: cite,
        text: shows,
      })),
    ),
  );
  const inFields = fieldProse(content).flatMap(({ entry, path, text }) =>
    citedKeys(text).map((key) => ({ file: entry.file, line: entry.lineOf(path), key, text })),
  );
  const inBodies = [...prose].flatMap(([{ file }, { blocks }]) =>
    blocks.flatMap(({ text, line }) => citedKeys(text).map((key) => ({ file, line, key, text }))),
  );
  return [...inClaims, ...inFields, ...inBodies];
}
