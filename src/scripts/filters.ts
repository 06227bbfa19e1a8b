import { smallPrint } from './small-print.ts';

// Lists that can be narrowed: each select names a data attribute of the items, or has labels that they
// say themselves. The choice lives in the address, so that a teacher can link to it. Without script the
// whole list stands.

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-filters]')) start(form);

function start(form: HTMLFormElement) {
  const list = document.getElementById(form.dataset['filters'] ?? '');
  const count = form.querySelector('[data-count]');
  if (!list || !count) return;
  const items = [...list.querySelectorAll<HTMLElement>('[data-item]')];
  const selects = [...form.querySelectorAll('select')];

  const dims = 'dim' in list.dataset;
  const apply = () => {
    const chosen = selects.filter(({ value }) => value !== '');
    const fits = (item: HTMLElement) =>
      chosen.every((select) =>
        'said' in select.dataset
          ? smallPrint(item).some((words) => words.toLowerCase() === labelOf(select))
          : (item.dataset[select.name] ?? '').split(' ').includes(select.value),
      );
    for (const item of items) {
      if (dims) item.classList.toggle('dim', !fits(item));
      else item.hidden = !fits(item);
    }
    for (const group of list.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden = !group.querySelector('[data-item]:not([hidden])');
    const total = `${String(items.filter(fits).length)} of ${String(items.length)}`;
    count.textContent = [total, form.dataset['noun'], ...chosen.flatMap(phraseOf)].join(' ');
  };
  const remember = () => {
    const address = new URL(location.href);
    for (const { name, value } of selects) {
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    }
    history.replaceState(null, '', address);
  };

  const asked = new URLSearchParams(location.search);
  for (const select of selects) {
    const value = asked.get(select.name) ?? '';
    if ([...select.options].some((option) => option.value === value)) select.value = value;
  }
  form.hidden = false;
  // What appears under a pointer can be sent away without moving it (WCAG 1.4.13).
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') for (const item of items) item.classList.add('dismissed');
  });
  list.addEventListener('pointerover', () => {
    for (const item of items) if (!item.matches(':hover')) item.classList.remove('dismissed');
  });
  apply();
  list.addEventListener('regrouped', apply);
  form.addEventListener('change', () => {
    apply();
    remember();
  });
}

/** What a choice means, in words after the count; joined with "and" where there are several. */
function phraseOf(select: HTMLSelectElement, index: number): string[] {
  const { phrase } = select.dataset;
  if (!phrase) return [];
  return [...(index > 0 ? ['and'] : []), phrase.replace('{}', labelOf(select))];
}

function labelOf(select: HTMLSelectElement) {
  return select.selectedOptions[0]?.text.toLowerCase() ?? '';
}
