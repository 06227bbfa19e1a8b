import { choice, keepChoice } from './choices.ts';
import { announce } from './copy-address.ts';
import { fetchData, lost } from './fetched.ts';
import { smallPrint } from './small-print.ts';

// The bibliography in another style, or grouped another way. The style is remembered, the grouping
// lives in the address; the reader's place in the list stays where it is.

type Texts = Record<string, string>;

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-bibliography]'))
  start(form);

function start(form: HTMLFormElement) {
  const list = document.getElementById(form.dataset['bibliography'] ?? '');
  if (!list) return;
  const items = [...list.querySelectorAll<HTMLElement>('[data-item]')];
  const letters = new Map(items.map((item) => [item, headingOf(item)]));
  const words = (item: HTMLElement) => item.firstElementChild as HTMLElement;
  const texts = new Map([
    ['apa', Object.fromEntries(items.map((item) => [item.id, words(item).innerHTML]))],
  ]);

  const radio = (name: string, value: string) =>
    form.querySelector<HTMLInputElement>(`[name=${name}][value="${CSS.escape(value)}"]`);
  const trouble = document.createElement('p');
  let shown = 'apa';
  /** Writes every reference in a style and returns what came of it; nothing when another has been chosen. */
  const restyle = async (style: string) => {
    const address = `${form.dataset['styles'] ?? ''}${style}.json`;
    const known = texts.get(style) ?? (await fetchData<Texts>(address).catch(() => undefined));
    const choice = radio('style', style);
    if (known) texts.set(style, known);
    if (!choice?.checked) return undefined; // overtaken by the next choice
    if (!known) {
      const back = radio('style', shown);
      if (back) back.checked = true;
      trouble.textContent = lost(choice.labels?.[0]?.innerText ?? style, 'choose it again');
      form.append(trouble);
      return trouble.textContent;
    }
    shown = style;
    trouble.remove();
    keepPlace(items, () => {
      for (const item of items) words(item).innerHTML = known[item.id] ?? '';
    });
    return 'Style changed';
  };
  const regroup = (by: string) => {
    const label = (item: HTMLElement) =>
      (by === 'design'
        ? labelOf(item)
        : by === 'year'
          ? yearOf(texts.get('apa')?.[item.id])
          : letters.get(item)) ?? '';
    const names = [...new Set(items.map(label))].sort((a, b) => a.localeCompare(b, 'en'));
    if (by === 'year') names.reverse();
    keepPlace(items, () => {
      list.replaceChildren(
        ...names.map((name) =>
          section(
            name,
            items.filter((item) => label(item) === name),
          ),
        ),
      );
    });
    list.dispatchEvent(new Event('regrouped'));
  };

  const remembered = choice('style');
  const grouped = new URLSearchParams(location.search).get('group');
  for (const [name, value] of [
    ['style', remembered],
    ['group', grouped],
  ] as const) {
    const asked = radio(name, value ?? '');
    if (!asked) continue;
    asked.checked = true;
    if (name === 'group') regroup(asked.value);
    else void restyle(asked.value);
  }
  form.hidden = false;
  form.addEventListener('change', (event) => {
    const { name, value } = event.target as HTMLInputElement;
    if (name === 'group') {
      regroup(value);
      const address = new URL(location.href);
      address.searchParams.set('group', value);
      history.replaceState(null, '', address);
      announce('Grouped anew');
    } else {
      keepChoice('style', value);
      void restyle(value).then((said) => {
        if (said) announce(said);
      });
    }
  });
}

function headingOf(item: HTMLElement) {
  return item.closest('section')?.querySelector('h2')?.textContent ?? '';
}

/** The year of a reference in APA, which stands in brackets. */
function yearOf(apa = '') {
  return /\((\d{4})/.exec(apa)?.[1];
}

/** The kind of study as it is printed under a reference. */
function labelOf(item: HTMLElement) {
  return smallPrint(item)[0] ?? '';
}

function section(name: string, items: HTMLElement[]) {
  const element = document.createElement('section');
  const heading = document.createElement('h2');
  const list = document.createElement('ol');
  element.className = 'mt-8';
  element.dataset['group'] = '';
  heading.className = 'text-xl';
  heading.textContent = name;
  list.className = 'mt-3';
  list.append(...items);
  element.append(heading, list);
  return element;
}

/** Changes the list and scrolls so that what stood at the top of the window still does. */
function keepPlace(items: HTMLElement[], change: () => void) {
  const first = items.find((item) => item.getBoundingClientRect().bottom > 0 && !item.hidden);
  const before = first?.getBoundingClientRect().top ?? 0;
  const scrolled = scrollY > 0;
  change();
  if (first && scrolled) scrollBy(0, first.getBoundingClientRect().top - before);
}
