import { announce } from './copy-address.ts';

// A button copies the text of an element: formatted for a word processor, plain for everything else.

/** Shows every button below an element whose text is there to be copied. */
export function wakeCopying(root: ParentNode) {
  for (const button of root.querySelectorAll<HTMLElement>('[data-copy]'))
    button.hidden = !sourceOf(button);
}

const sourceOf = ({ dataset }: HTMLElement) => document.getElementById(dataset['copy'] ?? '');

async function copy(button: HTMLElement, source: HTMLElement) {
  const text = source.innerText.trim();
  const html = new Blob([source.innerHTML], { type: 'text/html' });
  const plain = new Blob([text], { type: 'text/plain' });
  await (source.matches('pre, code')
    ? navigator.clipboard.writeText(text)
    : navigator.clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': plain })]));
  announce('Copied');
  const words = button.innerHTML;
  button.textContent = 'Copied';
  setTimeout(() => {
    button.innerHTML = words;
  }, 1500);
}

wakeCopying(document);
document.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLElement>('[data-copy]');
  const source = button && sourceOf(button);
  if (source) void copy(button, source);
});
