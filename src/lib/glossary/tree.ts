import { firstMentions, type Taken } from './first-mentions.ts';
import type { Matcher, Mention } from './matcher.ts';

/** A node of a Markdown tree, as far as linking looks at it. */
export interface TreeNode {
  type: string;
  value?: string;
  name?: string | null;
  /** Of a component: names and values. */
  attributes?: unknown;
  children?: readonly TreeNode[];
}

/** A text node and the mentions in it that become links. */
export interface LinkedText<Node> {
  node: Node;
  mentions: Mention[];
}

/** A paragraph or table cell, flattened: its text, and the nodes whose text may be linked. */
interface Block<Node> {
  text: string;
  leaves: { node: Node; start: number; end: number }[];
}

interface Section<Node> {
  blocks: Block<Node>[];
  /** Terms that the writer linked by hand. */
  explicit: string[];
}

const INLINE_PARENTS = new Set(['emphasis', 'strong', 'delete', 'subscript', 'superscript']);
const isJsx = ({ type }: TreeNode) => type.startsWith('mdxJsx');

/** The texts of a page that link to terms: the first mention of each in each section, from heading to heading. */
export function linkTree<Node extends TreeNode>(
  root: Node,
  match: Matcher,
  taken: Taken,
): LinkedText<Node>[] {
  return sectionsOf(root).flatMap(({ blocks, explicit }) => {
    const leafOf = (block: number, { start, end }: Mention) =>
      blocks[block]?.leaves.find((leaf) => leaf.start <= start && end <= leaf.end);
    const found = firstMentions(
      blocks.map(({ text }) => text),
      match,
      new Set([...taken, ...explicit]),
      (block, mention) => leafOf(block, mention) !== undefined,
    );
    return blocks.flatMap(({ leaves }, block) =>
      leaves.flatMap((leaf) => {
        const mentions = (found[block] ?? []).filter((mention) => leafOf(block, mention) === leaf);
        const shifted = mentions.map((mention) => ({
          ...mention,
          start: mention.start - leaf.start,
          end: mention.end - leaf.start,
        }));
        return mentions.length > 0 ? [{ node: leaf.node, mentions: shifted }] : [];
      }),
    );
  });
}

/** Terms linked by hand in a page, in order, repeats included. */
export const explicitTerms = (root: TreeNode): string[] =>
  sectionsOf(root).flatMap(({ explicit }) => explicit);

function sectionsOf<Node extends TreeNode>(root: Node): Section<Node>[] {
  const sections: Section<Node>[] = [{ blocks: [], explicit: [] }];
  const visit = (node: Node) => {
    const section = sections.at(-1);
    if (node.type === 'heading') sections.push({ blocks: [], explicit: [] });
    else if (node.type === 'paragraph' || node.type === 'tableCell')
      section?.blocks.push(flatten(node));
    if (isJsx(node) && node.name === 'Term') {
      sections.at(-1)?.explicit.push(...idsOf(node.attributes));
    }
    // A quotation is another's voice, and a component brings its own words.
    if (node.type !== 'blockquote' && !isJsx(node))
      (node.children as Node[] | undefined)?.forEach(visit);
  };
  visit(root);
  return sections;
}

const idsOf = (attributes: unknown): string[] =>
  Array.isArray(attributes)
    ? (attributes as { name?: string; value?: unknown }[])
        .filter(({ name }) => name === 'id')
        .flatMap(({ value }) => (typeof value === 'string' ? value : []))
    : [];

function flatten<Node extends TreeNode>(block: Node): Block<Node> {
  const flat: Block<Node> = { text: '', leaves: [] };
  const visit = (node: Node, linkable: boolean) => {
    const start = flat.text.length;
    if (node.value !== undefined) flat.text += node.value;
    if (node.type === 'break') flat.text += '\n';
    if (node.type === 'text' && linkable) flat.leaves.push({ node, start, end: flat.text.length });
    const inside = linkable && (node === block || INLINE_PARENTS.has(node.type));
    (node.children as Node[] | undefined)?.forEach((child) => {
      visit(child, inside);
    });
  };
  visit(block, true);
  return flat;
}
