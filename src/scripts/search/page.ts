import { walkWithKeys } from './keys.ts';
import { mountSearch } from './mount.ts';
import { addressOf, stateOf } from './state.ts';

// The search page: the same search, its state in the address.
const root = document.querySelector<HTMLElement>('[data-search]');
if (root) {
  const address = stateOf(location.href);
  const typed = root.querySelector('input')?.value;
  // What was typed while this was loading stands, and is looked for.
  const asked = typed ? { ...address, query: typed } : address;
  const { input, start } = mountSearch(root, asked, ['kind', 'lens'], (state) => {
    history.replaceState(null, '', addressOf(location.pathname, state));
  });
  if (asked.query) start();
  walkWithKeys(root, input, false);
  input.focus();
}
