import { defineMdastPlugin, type MdastNode } from 'satteri';
import { cutAt, type Cut } from '../lib/glossary/cut.ts';
import type { Matcher } from '../lib/glossary/matcher.ts';
import { glossaryMatcher, type TermNames } from '../lib/glossary/names.ts';
import { linkTree } from '../lib/glossary/tree.ts';

interface Bag {
  astro?: { frontmatter: { unlinked?: string[] } };
}

/**
 * Links the first mention of each term in each section, as `<Term id>words</Term>`. Stands before the plugin of
 * citations, whose brackets it leaves alone. A page's `unlinked` and a term's own id are held back.
 */
export function terms(readNames: () => TermNames[]) {
  let made: { names: TermNames[]; match: Matcher } | undefined;
  const matcher = () => {
    const names = readNames();
    if (made?.names !== names) made = { names, match: glossaryMatcher(names) };
    return made.match;
  };
  return defineMdastPlugin({
    name: 'terms',
    before(root, context) {
      const own = /\/glossary\/([^/]+)\.mdx$/.exec(context.fileURL?.pathname ?? '')?.[1];
      const taken = new Set([
        ...((context.data as Bag).astro?.frontmatter.unlinked ?? []),
        ...(own ? [own] : []),
      ]);
      for (const { node, mentions } of linkTree<MdastNode>(root, matcher(), taken)) {
        if (node.type === 'text')
          context.replaceNode(node, cutAt(node.value, mentions).map(nodeOf));
      }
    },
  });
}

const nodeOf = (piece: Cut): MdastNode =>
  'text' in piece
    ? { type: 'text', value: piece.text }
    : {
        type: 'mdxJsxTextElement',
        name: 'Term',
        attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: piece.id }],
        children: [{ type: 'text', value: piece.words }],
      };
