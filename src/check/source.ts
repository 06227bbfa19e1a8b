import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { Fault } from './fault.ts';

/** A path into a parsed file, such as `['claims', 2, 'grade']`. */
export type Path = readonly PropertyKey[];

/** A parsed file, with the line of every value in it. */
export interface Source {
  data: unknown;
  /** Line of the value at a path, or of its nearest parent that exists. */
  lineOf: (path: Path) => number;
  faults: Fault[];
}

/** Parses YAML that begins at a line of a file; a syntax error becomes a fault, never an exception. */
export function parseYaml(file: string, text: string, firstLine = 1): Source {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const line = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const faults = document.errors.map((error) => ({
    file,
    line: line(error.pos[0]),
    message: `not valid YAML: ${error.message}`,
    remedy: 'Check indentation, and quote a text that contains a colon and a space',
  }));
  return {
    data: faults.length > 0 ? undefined : document.toJS(),
    lineOf: (path) => line(offsetOf(document, path)),
    faults,
  };
}

function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** Parses JSON; lines are looked up only when somebody asks for one. */
export function parseJson(file: string, text: string): Source {
  try {
    const data: unknown = JSON.parse(text);
    let located: Source | undefined;
    return { data, lineOf: (path) => (located ??= parseYaml(file, text)).lineOf(path), faults: [] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = Number(/line (\d+)/.exec(message)?.[1] ?? text.split('\n').length);
    const fault = {
      file,
      line,
      message: `not valid JSON: ${message}`,
      remedy: 'Look for a missing comma, quote or bracket on this line or the one before',
    };
    return { data: undefined, lineOf: () => line, faults: [fault] };
  }
}
