import type { Named } from '../lib/glossary/search.ts';
import { lost } from './fetched.ts';
import { lazy } from './lazy.ts';

// The glossary narrows as one types or picks a field. The choice lives in the address, so that a
// teacher can link to it. Without script the whole list stands, with every name to be found in it.

const form = document.querySelector<HTMLFormElement>('form[data-glossary]');
const list = document.getElementById('terms');
if (form && list) start(form, list);

function start(form: HTMLFormElement, list: HTMLElement) {
  const input = form.querySelector('input');
  const select = form.querySelector('select');
  const count = form.querySelector('[role=status]');
  const nothing = form.querySelector<HTMLAnchorElement>('[data-nothing]');
  if (!input || !select || !count || !nothing) return;
  const items = [...list.querySelectorAll<HTMLElement>('[data-field]')];
  const groups = [...list.querySelectorAll<HTMLElement>('section')];
  const letters = [...document.querySelectorAll<HTMLElement>('[data-letters] li')];
  /** The fuzzy matcher comes when the field is used, and reads the names off the list. */
  const load = lazy(async () => {
    const { termFinder } = await import('../lib/glossary/search.ts');
    return termFinder(items.map(namesOf));
  });

  const apply = async () => {
    const query = input.value.trim();
    const find = query ? await load().catch(() => undefined) : () => undefined;
    if (query !== input.value.trim()) return; // overtaken by the next letter
    if (!find) {
      count.textContent = lost('The search for names', 'type on to try again');
      return;
    }
    const found = find(query);
    let shown = 0;
    for (const item of items) {
      const fits = !select.value || item.dataset['field'] === select.value;
      item.hidden = !fits || found?.has(idOf(item)) === false;
      if (!item.hidden) shown += 1;
    }
    groups.forEach((group, index) => {
      group.hidden = !group.querySelector('[data-field]:not([hidden])');
      const letter = letters[index];
      if (letter) letter.hidden = group.hidden;
    });
    count.textContent = `${String(shown)} of ${String(items.length)} terms`;
    nothing.hidden = shown > 0;
    nothing.search = new URLSearchParams({ q: query }).toString();
  };
  const remember = () => {
    const address = new URL(location.href);
    for (const { name, value } of [input, select]) {
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    }
    history.replaceState(null, '', address);
  };

  const asked = new URLSearchParams(location.search);
  input.value = asked.get('q') ?? '';
  const field = asked.get('field') ?? '';
  if ([...select.options].some(({ value }) => value === field)) select.value = field;
  form.hidden = false;
  void apply();
  input.addEventListener('focus', () => void load().catch(() => undefined));
  form.addEventListener('input', () => {
    void apply();
    remember();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
}

const idOf = (item: HTMLElement) => item.querySelector('a')?.pathname.split('/').at(-2) ?? '';

/** The names that an entry shows: headword, abbreviations, other and wrong names. */
const namesOf = (item: HTMLElement): Named => ({
  id: idOf(item),
  names: [...item.querySelectorAll('a, dt span, i')].flatMap((node) =>
    node.textContent.split(', '),
  ),
});
