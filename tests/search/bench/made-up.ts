import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchRecord } from '../../../src/lib/search/record.ts';

/** The same numbers on every run (mulberry32). */
function chance(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Records that read like ours and mean nothing: each a real one with its sentences dealt anew from all of them. */
export function madeUp(records: readonly SearchRecord[], count: number): SearchRecord[] {
  const next = chance(7);
  const pick = <Item>(list: readonly Item[]) => list[Math.floor(next() * list.length)] as Item;
  const sentences = records.flatMap(({ content }) => content.split(/(?<=\.)\s+/));
  const words = [...new Set(records.flatMap(({ title }) => title.toLowerCase().split(/\W+/)))];
  return Array.from({ length: count }, (_, at) => {
    const model = pick(records);
    const id = `made-up-${String(at)}`;
    return {
      ...model,
      kind: 'Term' as const,
      id,
      title: `${pick(words)} ${pick(words)} ${String(at)}`,
      address: `/glossary/${id}/`,
      names: { also: [`${pick(words)} ${pick(words)}`] },
      numbers: [],
      content: Array.from({ length: 3 + Math.floor(next() * 12) }, () => pick(sentences)).join(' '),
    };
  });
}

/** Writes records as plain pages, for rivals that read HTML. */
export function writePages(records: readonly SearchRecord[], to: string) {
  for (const { address, title, text, content } of records) {
    mkdirSync(join(to, address), { recursive: true });
    writeFileSync(
      join(to, address, 'index.html'),
      `<!doctype html><html lang="en"><title>${title}</title><main><h1>${title}</h1><p>${text}</p><p>${content.replaceAll('<', '&lt;')}</p></main></html>`,
    );
  }
}
