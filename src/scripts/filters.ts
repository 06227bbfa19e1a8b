// Lists that can be narrowed: each select names a data attribute of the items. The choice lives in
// the address, so that a teacher can link to it. Without script the whole list stands.

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-filters]')) start(form);

function start(form: HTMLFormElement) {
  const list = document.getElementById(form.dataset['filters'] ?? '');
  const count = form.querySelector('[data-count]');
  if (!list || !count) return;
  const items = [...list.querySelectorAll<HTMLElement>('[data-item]')];
  const groups = [...list.querySelectorAll<HTMLElement>('[data-group]')];
  const selects = [...form.querySelectorAll('select')];

  const apply = () => {
    const chosen = selects.filter(({ value }) => value !== '');
    for (const item of items) {
      item.hidden = !chosen.every(({ name, value }) =>
        (item.dataset[name] ?? '').split(' ').includes(value),
      );
    }
    for (const group of groups) group.hidden = !group.querySelector('[data-item]:not([hidden])');
    const shown = items.filter((item) => !item.hidden).length;
    count.textContent = `${String(shown)} of ${String(items.length)} ${form.dataset['noun'] ?? ''}`;
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
  apply();
  form.addEventListener('change', () => {
    apply();
    remember();
  });
}
