import { walkWithKeys } from './keys.ts';
import { mountSearch } from './mount.ts';
import { addressOf, stateOf } from './state.ts';

// The search page: the same search, its state in the address.
const root = document.querySelector<HTMLElement>('[data-search]');
if (root) {
  const input = mountSearch(root, stateOf(location.href), ['kind', 'lens'], (state) => {
    history.replaceState(null, '', addressOf(location.pathname, state));
  });
  walkWithKeys(root, input, false);
  input.focus();
}
