/** One mistake of a writer: where it stands, what is wrong and what to do. */
export interface Fault {
  /** Path below the content folder. */
  file: string;
  /** From 1; left out where the whole file is meant. */
  line?: number | undefined;
  message: string;
  remedy: string;
}

/** `content/file:line: what is wrong. What to do.`, for a file below the content folder or another. */
export const formatFault = ({ file, line, message, remedy }: Fault, folder = 'content/'): string =>
  `${folder}${file}${line ? `:${String(line)}` : ''}: ${message}. ${remedy}`;

/** By file, then by line, each fault once. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  const unique = new Map(faults.map((fault) => [formatFault(fault), fault]));
  return [...unique.values()].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0),
  );
}
