import { highlight } from '../../lib/search/highlight.ts';
import type { Query } from '../../lib/search/question.ts';

/** Makes an element with a class and what it holds. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...content);
  return element;
}

/** Text with what the query met in it marked. */
export const marked = (text: string, query: Query): (Node | string)[] =>
  highlight(text, query).map((piece) => (piece.met ? make('mark', '', piece.text) : piece.text));
