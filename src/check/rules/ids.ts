import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';

/** Mechanisms and outcomes are pointed at by the same kind of id, so one id belongs to one of them. */
export function ids(content: Content): Fault[] {
  const mechanisms = new Map(content.mechanisms.map(({ id, file }) => [id, file]));
  return content.outcomes.flatMap(({ id, file }): Fault[] => {
    const other = mechanisms.get(id);
    if (!other) return [];
    const message = `the id "${id}" is already used by content/${other}`;
    return [{ file, line: 1, message, remedy: 'Give the outcome a file name of its own' }];
  });
}
