import style from '../styles/search.css?url';
import { addStyle } from './add-style.ts';
import { announce } from './copy-address.ts';
import { loadPagefind, type Found } from './pagefind.ts';

/** Kinds of pages in the order in which their results are shown. */
const KINDS = ['Term', 'Mechanism', 'Outcome', 'Lens', 'Paper', 'About', 'Page'];
const MOST = 24;

/** Fills an element with a search field and its results, and returns it. */
export function mountSearch(root: HTMLElement, query = ''): HTMLElement {
  void addStyle(style); // only those who search load it
  const label = document.createElement('label');
  label.className = 'block';
  label.append('Search terms, mechanisms, claims and papers');
  const input = document.createElement('input');
  input.type = 'search';
  input.value = query;
  input.autocomplete = 'off';
  input.className = 'search-input';
  label.append(input);
  const results = document.createElement('div');
  results.className = 'search-results';
  root.replaceChildren(label, results);

  let latest = 0;
  const run = async () => {
    const turn = ++latest;
    const found = await find(input.value);
    if (turn === latest) show(results, found, input.value);
  };
  input.addEventListener('input', () => void run());
  root.addEventListener('keydown', (event) => {
    walk(event, root);
  });
  if (query) void run();
  else void loadPagefind().catch(() => undefined);
  return root;
}

async function find(query: string): Promise<Found[]> {
  if (!query.trim()) return [];
  const pagefind = await loadPagefind();
  const { results } = await pagefind.search(query.normalize('NFKC'));
  return Promise.all(results.slice(0, MOST).map((result) => result.data()));
}

function show(results: HTMLElement, found: Found[], query: string) {
  const kindOf = ({ filters }: Found) => filters.kind?.[0] ?? 'Page';
  const groups = KINDS.map((kind) => ({
    kind,
    items: found.filter((item) => kindOf(item) === kind),
  }));
  results.replaceChildren(
    ...groups.flatMap(({ kind, items }) => (items.length > 0 ? [group(kind, items)] : [])),
  );
  if (!query.trim()) return;
  if (found.length === 0) results.textContent = `Nothing found for “${query}”.`;
  announce(found.length === 1 ? '1 result' : `${String(found.length)} results`);
}

function group(kind: string, items: Found[]) {
  const section = document.createElement('section');
  const heading = document.createElement('h3');
  heading.textContent =
    kind === 'About' || kind === 'Page' ? 'Pages' : `${kind}${kind.endsWith('s') ? 'es' : 's'}`;
  const list = document.createElement('ul');
  list.append(...items.map(row));
  section.append(heading, list);
  return section;
}

function row({ url, meta, excerpt, filters }: Found) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  const words = document.createElement('p');
  // A term answers by itself: its definition stands in the result.
  if (filters.kind?.[0] === 'Term' && meta.description) words.textContent = meta.description;
  else words.innerHTML = excerpt; // Pagefind escapes the page's text; only <mark> is its own
  item.append(link, words);
  return item;
}

/** Up and down move between the field and the results. */
function walk(event: KeyboardEvent, root: HTMLElement) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [...root.querySelectorAll<HTMLElement>('input, li a')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
