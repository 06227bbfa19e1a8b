import { paths } from '../../lib/paths.ts';
import { make } from './elements.ts';
import { walkWithKeys } from './keys.ts';
import { mountSearch, type State } from './mount.ts';
import { addressOf } from './state.ts';

let opened: { dialog: HTMLDialogElement; input: HTMLInputElement } | undefined;

/** Shows the search dialog; focus goes to its field and, when it closes, back to where it was. */
export function openSearch() {
  opened ??= create();
  const { dialog, input } = opened;
  if (!dialog.open) dialog.showModal();
  input.focus();
  input.select();
}

function create() {
  const dialog = make('dialog', 'search-dialog');
  dialog.ariaLabel = 'Search';
  const close = make('button', 'search-close', 'Close');
  close.type = 'button';
  close.addEventListener('click', () => {
    dialog.close();
  });
  const all = make('a', '', 'All filters');
  all.href = paths.search();
  const foot = make(
    'p',
    'search-foot',
    make('span', 'search-keys', 'Up and Down to move, Enter to open, Escape to close'),
    all,
  );
  const root = make('div', 'search-root');
  dialog.append(close, root, foot);
  document.body.append(dialog);
  const follow = (state: State) => {
    all.href = addressOf(paths.search(), state);
  };
  const { input, start } = mountSearch(root, { query: '', filter: {} }, ['kind'], follow);
  start();
  walkWithKeys(dialog, input, true);
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
    // a result on this very page would stay hidden behind the dialog
    if (target instanceof Element && target.closest('.search-results a')) dialog.close();
  });
  return { dialog, input };
}
