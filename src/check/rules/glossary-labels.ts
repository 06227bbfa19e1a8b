import { capitalsOf, keysOfName } from '../../lib/glossary/matcher.ts';
import { rightNames } from '../../lib/glossary/names.ts';
import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';

/** A name belongs to one term, whatever its number, hyphen or spelling; two may share it only if one is said to be confused with the other. */
export function labels({ glossary }: Content): Fault[] {
  const confused = new Set(
    glossary.flatMap(({ id, data }) =>
      data.confusedWith.flatMap(({ term }) => [`${id} ${term}`, `${term} ${id}`]),
    ),
  );
  const owners = new Map<string, { id: string; file: string; name: string }>();
  return glossary.flatMap(({ id, file, data, lineOf }) => {
    const linkable = Array.isArray(data.autolink) ? data.autolink : [];
    const names = rightNames({ id, ...data });
    const strangers = linkable
      .filter((name) => !names.includes(name))
      .map((name) => ({
        file,
        line: lineOf(['autolink']),
        message: `"autolink" lists "${name}", which is not a name of this term`,
        remedy: 'List names from "term", "alsoKnownAs" or "abbreviations"',
      }));
    const shared = names.flatMap((name): Fault[] => {
      const keys = keysOfName(name).map((key) => `${key} ${capitalsOf(name)}`);
      const other = keys
        .flatMap((key) => owners.get(key) ?? [])
        .find((owner) => owner.id !== id && !confused.has(`${id} ${owner.id}`));
      for (const key of keys) if (!owners.has(key)) owners.set(key, { id, file, name });
      if (!other) return [];
      const message = `the name "${name}" is also a name of "${other.id}" ("${other.name}")`;
      const remedy = `Take it out of one of the two, or say in "confusedWith" how ${id} and ${other.id} differ`;
      return [{ file, line: lineOf(fieldOf(data, name)), message, remedy }];
    });
    return [...strangers, ...shared];
  });
}

/** Where a name stands in its record. */
function fieldOf(data: Content['glossary'][number]['data'], name: string): (string | number)[] {
  if (name === data.term) return ['term'];
  const field = data.alsoKnownAs.includes(name) ? 'alsoKnownAs' : 'abbreviations';
  return [field, data[field].indexOf(name)];
}
