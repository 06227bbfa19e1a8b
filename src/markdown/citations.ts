import { defineMdastPlugin } from 'satteri';
import { splitCitations } from '../lib/cite-syntax.ts';

/** Turns `[@a; @b]` in running text into `<Cite ids="a b" />`, so that one component renders every citation. */
export const citations = defineMdastPlugin({
  name: 'citations',
  text(node, context) {
    const pieces = splitCitations(node.value);
    if (pieces.every((piece) => 'text' in piece)) return;
    context.replaceNode(
      node,
      pieces.map((piece) =>
        'text' in piece
          ? { type: 'text', value: piece.text }
          : {
              type: 'mdxJsxTextElement',
              name: 'Cite',
              attributes: [{ type: 'mdxJsxAttribute', name: 'ids', value: piece.keys.join(' ') }],
              children: [],
            },
      ),
    );
  },
});
