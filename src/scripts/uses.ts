import { counted, matching } from '../lib/items.ts';
import {
  CHOICE_NAME,
  choiceOf,
  readChoice,
  type Use,
  type UseKind,
  type Uses,
} from '../lib/uses.ts';
import { announce } from './copy-address.ts';
import { wakeCopying } from './copy-text.ts';
import { fetchData, fetchText, lost } from './fetched.ts';
import { lazy } from './lazy.ts';
import { part } from './part.ts';

// Cites and embeds what a teacher chooses. What is shown is taken from the page that says how the
// thing is used, so that it is written once; the choice stands in the address.

/** So many choices are offered at a time. */
const MOST = 8;

/** Brings the builder to life. */
export function startUses(form: HTMLFormElement) {
  const kind = part(form, '[data-kind]') as HTMLSelectElement;
  const words = part(form, '[data-words]') as HTMLInputElement;
  const found = part(form, '[data-found]');
  const choices = part(form, '[data-choices]');
  const chosen = part(form, '[data-chosen]');
  const uses = lazy(() => fetchData<Uses>(form.dataset['uses'] ?? ''));

  const offer = async () => {
    const asked = [kind.value, words.value].join();
    const known = (await uses().catch(() => undefined))?.[kind.value as UseKind];
    if (asked !== [kind.value, words.value].join()) return; // typed on while the list was loading
    if (!known) {
      found.textContent = lost('The list', 'type on to try again');
      return;
    }
    const ids = words.value.trim() === '' ? Object.keys(known) : matching(known, words.value);
    found.textContent = `${counted(ids.length, kind.value)} found${ids.length > MOST ? `, the first ${String(MOST)} shown` : ''}`;
    choices.replaceChildren(
      ...ids
        .slice(0, MOST)
        .map((id) => row(choiceOf(kind.value as UseKind, id), known[id]?.title ?? id)),
    );
  };
  let last: string;
  /** Shows how a choice is cited and embedded, or why not; resolves to whether it still is the choice. */
  const show = async (choice: string) => {
    last = choice;
    const parts = await partsOf(choice).catch(() => [
      lost('How to cite and embed it', 'choose it again'),
    ]);
    if (choice !== last) return false; // overtaken by the next choice
    chosen.replaceChildren(...parts);
    wakeCopying(form);
    chosen.hidden = false;
    return true;
  };
  const partsOf = async (choice: string) => {
    const named = readChoice(choice);
    const use = named && (await uses())[named.kind][named.id];
    if (!use) return [`Not known: ${choice}`];
    const page = new DOMParser().parseFromString(await fetchText(use.at), 'text/html');
    return [heading(use), ...partsFor(page, named.id)];
  };

  const asked = new URLSearchParams(location.search).get(CHOICE_NAME);
  if (asked) {
    kind.value = readChoice(asked)?.kind ?? kind.value;
    void show(asked);
  } else if (words.value !== '') void offer(); // typed while this was loading
  for (const field of [kind, words]) field.addEventListener('input', () => void offer());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  choices.addEventListener('click', (event) => {
    const row = (event.target as Element).closest<HTMLElement>('[data-choice]');
    const choice = row?.dataset['choice'];
    if (!choice) return;
    event.preventDefault();
    const address = new URL(location.href);
    address.searchParams.set(CHOICE_NAME, choice);
    history.replaceState(null, '', address);
    void show(choice).then((shown) => {
      if (!shown) return;
      const heading = chosen.querySelector('h3');
      heading?.focus();
      announce(heading ? 'How to cite and embed it is shown' : chosen.innerText);
    });
  });
}

function row(choice: string, title: string) {
  const [item, link] = [document.createElement('li'), document.createElement('a')];
  Object.assign(link, {
    className: 'row-link',
    textContent: title,
    href: `?${CHOICE_NAME}=${choice}`,
  });
  link.dataset['choice'] = choice;
  item.append(link);
  return item;
}

/** The name of what was chosen, which leads to it and takes the focus. */
function heading({ title, address }: Use) {
  const link = document.createElement('a');
  Object.assign(link, { textContent: title, href: address });
  const heading = made('h3', link);
  heading.tabIndex = -1;
  return heading;
}

/** What a page says of its own use; of one of its claims, what it says of that first. */
function partsFor(page: Document, id: string): Element[] {
  const whole = [...page.querySelectorAll('dl.use')].slice(0, 1);
  const quote = page.getElementById(`quote-${id}`)?.closest('dt');
  const parts = quote?.nextElementSibling
    ? [made('dl', quote, quote.nextElementSibling), made('h4', 'The page it stands on'), ...whole]
    : whole;
  for (const part of parts) {
    for (const fold of part.querySelectorAll('details')) fold.open = true;
    for (const code of part.querySelectorAll('pre')) preview(code);
  }
  return parts;
}

function made(tag: 'dl' | 'h3' | 'h4', ...children: (Element | string)[]) {
  const element = document.createElement(tag);
  if (tag === 'dl') element.className = 'use';
  element.append(...children);
  return element;
}

/** Shows below the lines of a frame what they give, from this host whatever host they name. */
function preview(code: HTMLElement) {
  const frame = new DOMParser()
    .parseFromString(code.textContent, 'text/html')
    .querySelector('iframe');
  if (!frame) return;
  frame.src = new URL(frame.src).pathname;
  code.after(frame);
}
