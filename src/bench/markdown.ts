import { HTMLElement, NodeType, parse, type Node } from 'node-html-parser';

/** A page as Markdown. */
export interface MarkdownPage {
  title: string;
  body: string;
}

/** What begins a block in Markdown; blocks without a row are plain paragraphs. */
const MARKS: Readonly<Record<string, string>> = {
  H2: '## ',
  H3: '### ',
  H4: '#### ',
  LI: '- ',
  DT: '#### ',
};

const INLINE = new Set(
  'A ABBR B CITE CODE EM I KBD LABEL MARK SMALL SPAN STRONG SUB SUP TIME'.split(' '),
);

/** Drawings and what only scripts use: Markdown has no place for them. */
const LEFT_OUT = new Set(
  'BUTTON DIALOG H1 INPUT NAV SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA'.split(' '),
);

const escape = (text: string) => text.replace(/[\\`*_[\]<>{}#|~$&]/g, '\\$&');
const tag = (node: Node) =>
  node.nodeType === NodeType.ELEMENT_NODE ? node.rawTagName.toUpperCase() : '';

function inline(node: Node): string {
  if (node.nodeType === NodeType.TEXT_NODE) return escape(node.text);
  if (LEFT_OUT.has(tag(node)) || node.text.trim() === '¶') return '';
  const text = node.childNodes.map(inline).join('');
  const address = node instanceof HTMLElement && tag(node) === 'A' && node.getAttribute('href');
  return address && text.trim() ? `[${text.trim()}](${address})` : text;
}

function blocks(node: Node, mark = ''): string[] {
  const found: string[] = [];
  let line = '';
  const end = () => {
    const text = line.replace(/\s+/g, ' ').trim();
    if (text) found.push(mark + text);
    line = '';
  };
  for (const child of node.childNodes) {
    const name = tag(child);
    if (LEFT_OUT.has(name)) continue;
    if (name === '' || INLINE.has(name)) {
      line += inline(child);
    } else {
      end();
      found.push(...blocks(child, MARKS[name] ?? ''));
    }
  }
  end();
  return found;
}

/** The words, headings, lists and links of a built page, as Markdown; drawings and controls stay out. */
export function markdownOf(html: string): MarkdownPage {
  const main = parse(html).querySelector('main');
  if (!main) throw new Error('The page has no <main>');
  const title = main.querySelector('h1')?.text.replace(/\s+/g, ' ').trim() ?? 'Untitled';
  return { title, body: blocks(main).join('\n\n') };
}
