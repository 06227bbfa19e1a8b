import { defineMdastPlugin } from 'satteri';
import { splitCitations } from '../lib/cite-syntax.ts';
import { anchors } from '../lib/places.ts';

const attribute = (name: string, value: string) =>
  ({ type: 'mdxJsxAttribute', name, value }) as const;

/**
 * Turns `[@a; @b]` in running text into `<Cite ids="a b" id="cite-1" />`, so that one component
 * renders every citation and the references can lead back to it; a page's citations are numbered.
 */
export const citations = () => {
  let number = 0;
  return defineMdastPlugin({
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
                attributes: [
                  attribute('ids', piece.keys.join(' ')),
                  attribute('id', anchors.citation(++number)),
                ],
                children: [],
              },
        ),
      );
    },
  });
};
