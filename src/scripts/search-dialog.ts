import { mountSearch } from './search.ts';

let dialog: HTMLDialogElement | undefined;

/** Shows the search dialog; focus goes to its field and, when it closes, back to where it was. */
export function openSearch() {
  dialog ??= create();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}

function create() {
  const element = document.createElement('dialog');
  element.className = 'search-dialog';
  element.ariaLabel = 'Search';
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'min-h-11 px-3 text-sm underline';
  close.textContent = 'Close';
  close.addEventListener('click', () => {
    element.close();
  });
  element.append(mountSearch(document.createElement('div')), close);
  element.addEventListener('click', (event) => {
    if (event.target === element) element.close();
  });
  document.body.append(element);
  return element;
}
