import { mdxToMdast } from 'satteri';
import { citedKeys } from '../lib/cite-syntax.ts';
import type { Content, Entry } from './content.ts';
import type { Fault } from './fault.ts';

/** A stretch of running text, with its citations still in brackets. */
export interface Block {
  kind: 'heading' | 'text';
  text: string;
  line: number;
}

/** A component in MDX, such as `<Term id="insula">`. */
export interface Use {
  name: string;
  id: string | undefined;
  line: number;
}

/** What a page says, cut into what the rules look at. */
export interface Prose {
  blocks: Block[];
  uses: Use[];
  citations: { key: string; line: number }[];
  /** Links and pictures of Markdown. */
  links: { address: string; isPicture: boolean; line: number }[];
  faults: Fault[];
}

interface Node {
  type: string;
  value?: string;
  name?: string | null;
  url?: string;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
  position?: { start: { line: number } };
}

const CODE = new Set(['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression', 'html']);

/** Reads the body of an MDX record; a syntax error becomes a fault. */
export function readProse(entry: Entry<unknown>): Prose {
  const prose: Prose = { blocks: [], uses: [], citations: [], links: [], faults: [] };
  const shift = entry.bodyLine - 1;
  const line = (node: Node) => (node.position?.start.line ?? 1) + shift;
  const fault = (at: number, message: string, remedy: string) =>
    prose.faults.push({ file: entry.file, line: at, message, remedy });

  const visit = (node: Node) => {
    if (node.type === 'paragraph' || node.type === 'heading') {
      const text = flatten(node);
      prose.blocks.push({
        kind: node.type === 'heading' ? 'heading' : 'text',
        text,
        line: line(node),
      });
      prose.citations.push(
        ...citedKeys(text).map((key) => ({ key, line: lineWithin(node, key, line(node)) })),
      );
    }
    if (node.type.startsWith('mdxJsx')) {
      const id = node.attributes?.find((attribute) => attribute.name === 'id')?.value;
      prose.uses.push({
        name: node.name ?? '',
        id: typeof id === 'string' ? id : undefined,
        line: line(node),
      });
    }
    if (node.url !== undefined) {
      prose.links.push({ address: node.url, isPicture: node.type === 'image', line: line(node) });
    }
    if (CODE.has(node.type)) {
      fault(
        line(node),
        'code is not allowed in content',
        'Write plain words; use the components named in README.md',
      );
    }
    node.children?.forEach(visit);
  };

  try {
    visit(mdxToMdast(entry.body, { position: true }) as Node);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const at = Number(/^(\d+):/.exec(message)?.[1] ?? 1) + shift;
    fault(
      at,
      `not valid MDX: ${message.replace(/^\d+:\d+: /, '')}`,
      'Close every tag and write "less than" in words',
    );
  }
  return prose;
}

const flatten = (node: Node): string =>
  node.value ?? (node.type === 'break' ? '\n' : (node.children ?? []).map(flatten).join(''));

/** The line, inside a paragraph of several, on which a key stands. */
function lineWithin(node: Node, key: string, firstLine: number): number {
  const before = flatten(node).split(`@${key}`)[0] ?? '';
  return firstLine + before.split('\n').length - 1;
}

/** Fields of the frontmatter that hold running text which may cite. */
export function fieldProse(
  content: Content,
): { entry: Entry<unknown>; path: (string | number)[]; text: string }[] {
  const graded = [...content.mechanisms, ...content.outcomes].flatMap((entry) =>
    entry.data.contradictions.map((text, index) => ({
      entry,
      path: ['contradictions', index],
      text,
    })),
  );
  const misconceptions = content.misconceptions.map((entry) => ({
    entry,
    path: ['evidence'],
    text: entry.data.evidence,
  }));
  return [...graded, ...misconceptions];
}
