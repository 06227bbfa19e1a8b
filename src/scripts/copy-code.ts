import { announce } from './copy-address.ts';

// Without script the lines can be selected; with it a button copies them.
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy-code]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const text = button.parentElement?.querySelector('code')?.textContent ?? '';
    void navigator.clipboard.writeText(text).then(() => {
      announce('Example copied');
    });
  });
}
