import type { Content, Entry } from '../content.ts';
import type { Fault } from '../fault.ts';
import type { Prose } from '../prose.ts';
import { didYouMean } from '../validate.ts';
import { COMPONENTS } from './references.ts';

/** Only the components made for content may stand in it, each with an id. */
export function components(_: Content, prose: ReadonlyMap<Entry<unknown>, Prose>): Fault[] {
  const names = Object.keys(COMPONENTS);
  return [...prose].flatMap(([{ file }, { uses }]) =>
    uses.flatMap(({ name, id, line }) => {
      if (!(name in COMPONENTS)) {
        const remedy = `Use one of: ${names.join(', ')}, or plain words.${didYouMean(name, names)}`;
        return [{ file, line, message: `unknown component <${name}>`, remedy }];
      }
      if (id) return [];
      return [{ file, line, message: `<${name}> has no id`, remedy: `Write <${name} id="...">` }];
    }),
  );
}
