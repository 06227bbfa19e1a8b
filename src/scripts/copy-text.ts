import { announce } from './copy-address.ts';

// A button copies the text of an element: formatted for a word processor, plain for everything else.
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  const source = document.getElementById(button.dataset['copy'] ?? '');
  if (!source) continue;
  button.hidden = false;
  button.addEventListener('click', () => {
    const text = source.innerText.trim();
    const html = new Blob([source.innerHTML], { type: 'text/html' });
    const plain = new Blob([text], { type: 'text/plain' });
    const copied = source.matches('pre, code')
      ? navigator.clipboard.writeText(text)
      : navigator.clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': plain })]);
    void copied.then(() => {
      announce('Copied');
      const words = button.innerHTML;
      button.textContent = 'Copied';
      setTimeout(() => {
        button.innerHTML = words;
      }, 1500);
    });
  });
}
