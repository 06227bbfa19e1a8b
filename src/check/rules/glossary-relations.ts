import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';

/** No term is wider than itself, by whatever way round. */
export function broader({ glossary }: Content): Fault[] {
  const wider = new Map(glossary.map(({ id, data }) => [id, data.broader]));
  const wayBack = (
    from: string,
    to: string,
    seen: readonly string[] = [],
  ): string[] | undefined => {
    if (from === to) return [...seen, from];
    if (seen.includes(from)) return undefined;
    return (wider.get(from) ?? [])
      .map((next) => wayBack(next, to, [...seen, from]))
      .find((way) => way !== undefined);
  };
  return glossary.flatMap(({ id, file, data, lineOf }) =>
    data.broader.flatMap((next, index): Fault[] => {
      const way = wayBack(next, id);
      if (!way) return [];
      const message = `"broader" goes round in a circle: ${[id, ...way].join(' > ')}`;
      const remedy = 'Take out the step that leads from a wider term to a narrower one';
      return [{ file, line: lineOf(['broader', index]), message, remedy }];
    }),
  );
}

/** A neighbour's neighbour list leads back. */
export function related({ glossary }: Content): Fault[] {
  const known = new Map(glossary.map(({ id, data }) => [id, data]));
  return glossary.flatMap(({ id, file, data, lineOf }) =>
    data.related.flatMap((other, index): Fault[] => {
      const back = known.get(other);
      if (!back || back.related.includes(id)) return [];
      const message = `"${other}" is related to "${id}", but not the other way round`;
      const remedy = `Add "- ${id}" to "related" in content/glossary/${other}.mdx`;
      return [{ file, line: lineOf(['related', index]), message, remedy }];
    }),
  );
}
