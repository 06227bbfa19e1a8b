import { counted, matching, type Items } from '../lib/items.ts';
import { picksFrom, picksQuery, withPicks, type Picks } from '../lib/picks.ts';
import { fetchData, lost } from './fetched.ts';
import { lazy } from './lazy.ts';
import { part } from './part.ts';

// The page for teachers: what is ticked stands in the address and in the links to what is made of it.

/** So many terms are offered at a time. */
const MOST = 12;

const form = document.querySelector<HTMLFormElement>('form[data-picks]');
if (form) start(form);

function start(form: HTMLFormElement) {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('[name=m]')];
  const field = part(form, '[data-find]') as HTMLInputElement;
  const found = part(form, '[data-found]');
  const clear = part(form, '[data-clear]');
  const list = part(form, '[data-terms]');
  const known = boxes.map(({ value }) => value);
  const asked = picksFrom(location.search);
  const picks: Picks = {
    ...asked,
    mechanisms: asked.mechanisms.filter((id) => known.includes(id)),
  };
  const items = lazy(() => fetchData<Items>(form.dataset['items'] ?? ''));

  const show = () => {
    const { mechanisms, terms } = picks;
    const query = picksQuery(picks);
    const address = new URL(location.href);
    address.search = withPicks(address.search, picks);
    history.replaceState(null, '', address);
    for (const link of form.querySelectorAll<HTMLAnchorElement>('[data-result]')) {
      link.search = query;
      link.hidden =
        (link.matches('[data-sheets]') ? mechanisms : [...mechanisms, ...terms]).length === 0;
    }
    clear.hidden = query === '';
    part(form, '[data-count]').textContent =
      query === ''
        ? 'Nothing is ticked yet.'
        : `Ticked: ${counted(mechanisms.length, 'mechanism')} and ${counted(terms.length, 'term')}.`;
  };
  const offer = async () => {
    const words = field.value;
    if (words.trim() === '' && picks.terms.length === 0) {
      list.replaceChildren();
      found.textContent = '';
      return;
    }
    const terms = (await items().catch(() => undefined))?.terms;
    if (terms) picks.terms = picks.terms.filter((id) => id in terms);
    if (words !== field.value) return; // typed on while the terms were loading
    if (!terms) {
      found.textContent = lost('The terms', 'type on to try again');
      return;
    }
    const fitting = matching(terms, words);
    const offered = fitting.filter((id) => !picks.terms.includes(id)).slice(0, MOST);
    found.textContent = words.trim() === '' ? '' : `${counted(fitting.length, 'term')} found`;
    const rows = [...picks.terms, ...offered].map((id) =>
      row(id, terms[id]?.title ?? id, picks.terms.includes(id)),
    );
    keepFocus(list, rows);
  };

  for (const box of boxes) box.checked = picks.mechanisms.includes(box.value);
  form.hidden = false;
  document.querySelector('[data-plain]')?.remove();
  show();
  void offer().then(show);
  field.addEventListener('input', () => void offer());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('change', ({ target }) => {
    const { name, value, checked } = target as HTMLInputElement;
    const kind = ({ m: 'mechanisms', t: 'terms' } as const)[name];
    if (!kind) return;
    picks[kind] = [...picks[kind].filter((id) => id !== value), ...(checked ? [value] : [])];
    show();
  });
  clear.addEventListener('click', () => {
    picks.mechanisms = [];
    picks.terms = [];
    for (const box of boxes) box.checked = false;
    field.value = '';
    show();
    void offer();
    boxes[0]?.focus();
  });
}

/** A term with its box. */
function row(id: string, title: string, checked: boolean) {
  const [item, label, box] = (['li', 'label', 'input'] as const).map((tag) =>
    document.createElement(tag),
  ) as [HTMLLIElement, HTMLLabelElement, HTMLInputElement];
  label.className = 'pick';
  Object.assign(box, { type: 'checkbox', name: 't', value: id, checked });
  label.append(box, title);
  item.append(label);
  return item;
}

/** Puts new rows in place of the old and leaves the focus on the box that had it. */
function keepFocus(list: HTMLElement, rows: HTMLElement[]) {
  const before = document.activeElement;
  const value = before instanceof HTMLInputElement && list.contains(before) ? before.value : '';
  list.replaceChildren(...rows);
  if (value) list.querySelector<HTMLInputElement>(`[value="${value}"]`)?.focus();
}
