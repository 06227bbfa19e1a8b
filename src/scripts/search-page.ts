import { mountSearch } from './search.ts';

const root = document.querySelector<HTMLElement>('[data-search]');
if (root) {
  const query = new URLSearchParams(location.search).get('q') ?? '';
  mountSearch(root, query);
  const input = root.querySelector('input');
  input?.focus();
  input?.addEventListener('input', () => {
    const address = new URL(location.href);
    if (input.value) address.searchParams.set('q', input.value);
    else address.searchParams.delete('q');
    history.replaceState(null, '', address);
  });
}
