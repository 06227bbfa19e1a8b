import style from '../../styles/search.css?url';
import type { Filter } from '../../lib/search/counts.ts';
import type { Engine, Results } from '../../lib/search/engine.ts';
import { SEARCH_HINT } from '../../lib/search/hint.ts';
import { lost } from '../fetched.ts';
import { make } from './elements.ts';
import { choices, type Part } from './filters.ts';
import { List } from './list.ts';
import { loadEngine } from './load.ts';
import { nothing } from './nothing.ts';
import { forget, startFullText } from './worker.ts';

/** What a search is asked and narrowed to. */
export interface State {
  query: string;
  filter: Filter;
}

const FAILED = import.meta.env.DEV
  ? 'Search needs a build: npm start'
  : lost('Search', 'type on to try again');

let styled = false;

/** Only those who search load the styles of searching. */
function addStyle() {
  if (styled || document.querySelector(`link[href="${style}"]`)) return;
  styled = true;
  const link = make('link');
  link.rel = 'stylesheet';
  link.href = style;
  document.head.append(link);
}

/**
 * Fills an element with a search and its results; `changed` hears every state a reader makes. Nothing is
 * loaded before `start`, or before something is typed.
 */
export function mountSearch(
  root: HTMLElement,
  { query, filter }: State,
  parts: Part[],
  changed: (state: State) => void = () => undefined,
): { input: HTMLInputElement; start: () => void } {
  addStyle();
  const state: State = { query, filter };
  const input = make('input', 'search-input');
  input.type = 'search';
  input.name = 'q';
  input.value = query;
  input.autocomplete = 'off';
  input.spellcheck = false;
  input.enterKeyHint = 'search';
  const status = make('p', 'search-status');
  status.role = 'status';
  status.textContent = SEARCH_HINT;
  const meant = make('p', 'search-meant');
  const list = new List((kind) => {
    set('kind', kind);
    input.focus();
  });
  const rows = parts.map((part) => ({
    part,
    row: choices(part, (value) => {
      set(part, value);
    }),
  }));
  const narrow = make('div', 'search-narrow', ...rows.map(({ row }) => row.field));
  const label = make('label', 'search-label', 'Search terms, claims and papers', input);
  const heading = make('h2', 'sr-only', 'Results');
  root.replaceChildren(label, narrow, status, meant, heading, list.element);

  let turn = 0;
  const set = (part: Part, value: string | undefined) => {
    state.filter = { ...state.filter, [part]: value };
    changed(state);
    void run();
  };
  const run = async () => {
    const mine = ++turn;
    try {
      const engine = await loadEngine();
      if (mine !== turn) return;
      const text = state.query;
      if (!text.trim()) {
        show(undefined, engine, true);
        return;
      }
      show(engine.instant(text, state.filter), engine, false);
      forget();
      const full = await engine.full(text, state.filter);
      await List.ready(full.groups);
      if (mine === turn) show(full, engine, true);
    } catch {
      if (mine === turn) status.textContent = FAILED;
    }
  };
  const show = (results: Results | undefined, engine: Engine, complete: boolean) => {
    root.ariaBusy = String(!complete);
    const narrowed = state.filter.kind !== undefined;
    if (complete || results?.groups.length)
      list.show(state.query, results?.groups ?? [], engine, narrowed);
    meant.replaceChildren(...correction(results));
    if (!complete) return;
    for (const { row } of rows) row.show(results, state.filter);
    const total = results?.all.length ?? 0;
    status.replaceChildren(...(results ? says(total, state.query) : [SEARCH_HINT]));
    if (results && total === 0) list.element.replaceChildren(nothing(state.query, engine));
  };
  const correction = (results?: Results): (Node | string)[] => {
    const word = results?.corrected;
    if (!word) return [];
    const button = make('button', 'search-correction', word);
    button.type = 'button';
    button.addEventListener('click', () => {
      input.value = word;
      input.dispatchEvent(new Event('input'));
      input.focus();
    });
    return ['Did you mean ', button, '?'];
  };

  input.addEventListener('input', () => {
    state.query = input.value;
    changed(state);
    start();
  });
  const start = () => {
    void startFullText().catch(() => undefined);
    void run();
  };
  for (const { row } of rows) row.show(undefined, state.filter);
  return { input, start };
}

/** The field above shows what was asked; only those who cannot see both at once are told it again. */
const says = (total: number, query: string) => [
  total === 0 ? 'Nothing found' : `${String(total)} ${total === 1 ? 'result' : 'results'}`,
  make('span', 'sr-only', ` for “${query.trim()}”`),
];
