// Terms and papers named in a sentence are explained where they stand: the popover shows what the
// page behind the link says first. Without script the link itself leads there.

import style from '../styles/popover.css?url';
import { addStyle } from './add-style.ts';
import { fetchText } from './fetched.ts';

const HOVER_DELAY = 250;
/** Milliseconds after which the popover opens without its words. */
const PATIENCE = 400;
let popover: HTMLElement | undefined;
let opener: HTMLAnchorElement | undefined;
let timer: number | undefined;

/** Listens for pointers and clicks on links to terms and papers. */
export function startPopovers() {
  if (!('popover' in HTMLElement.prototype)) return;
  document.addEventListener('click', (event) => {
    const link = linkOf(event.target);
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void open(link).then(() => popover?.focus());
  });
  document.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'mouse') return;
    const link = linkOf(event.target);
    clearTimeout(timer);
    if (link) {
      void summary(link);
      timer = window.setTimeout(() => void open(link), HOVER_DELAY);
    } else if (popover && !popover.contains(event.target as Node)) {
      timer = window.setTimeout(close, HOVER_DELAY);
    }
  });
}

/** The link under a pointer, unless it stands in the popover or leads to its own page. */
function linkOf(target: EventTarget | null): HTMLAnchorElement | undefined {
  const link =
    target instanceof Element ? target.closest<HTMLAnchorElement>('a.cite, a.term') : null;
  return link && !link.closest('.popover') && link.pathname !== location.pathname
    ? link
    : undefined;
}

let styled: Promise<void> | undefined;
const fetched = new Map<string, Promise<Node[]>>();

/** What the page behind a link says first; where it cannot be had, what the foot of this page says. */
function summary(link: HTMLAnchorElement): Promise<Node[]> {
  const key = `${link.href} ${link.closest('.claim')?.id ?? ''}`;
  const known = fetched.get(key);
  if (known) return known;
  styled ??= addStyle(style);
  const found = fetchText(link.href)
    .then((html) => {
      const page = new DOMParser().parseFromString(html, 'text/html');
      const claim = CSS.escape(link.closest('.claim')?.id ?? '');
      // Beside a claim, what the paper showed about that claim comes first.
      return [
        ...page.querySelectorAll(`[data-claim="${claim}"]`),
        ...page.querySelectorAll('[data-summary]'),
      ];
    })
    .catch(() => {
      fetched.delete(key);
      const foot = document.getElementById(`ref-${link.pathname.split('/').at(-2) ?? ''}`);
      return [...(foot?.cloneNode(true).childNodes ?? [])];
    });
  fetched.set(key, found);
  return found;
}

/** Shows the popover when its words are there, or after a short wait without them. */
async function open(link: HTMLAnchorElement) {
  clearTimeout(timer);
  if (opener === link) return;
  close();
  opener = link;
  const words = summary(link);
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
  const nodes = await Promise.race([words, late]);
  await styled;
  if (opener !== link) return;
  const box = (popover ??= create());
  box.replaceChildren(...copies(nodes), more(link));
  box.ariaLabel = link.textContent;
  link.after(box);
  box.showPopover({ source: link });
  if (nodes) return;
  void words.then((found) => {
    if (opener === link) box.prepend(...copies(found));
  });
}

const copies = (nodes: Node[] = []) => nodes.map((node) => document.importNode(node, true));

function more(link: HTMLAnchorElement) {
  const anchor = document.createElement('a');
  anchor.href = link.href;
  anchor.className = 'flex min-h-11 items-center';
  anchor.textContent = link.classList.contains('term') ? 'Open the term' : 'Open the paper';
  return anchor;
}

function create() {
  const element = document.createElement('div');
  element.className = 'popover';
  element.popover = 'auto';
  element.tabIndex = -1;
  element.role = 'dialog';
  element.addEventListener('toggle', (event) => {
    if (event.newState === 'closed') opener = undefined;
  });
  element.addEventListener('focusout', (event) => {
    const next = event.relatedTarget as Node | null;
    if (next && !element.contains(next) && next !== opener) close();
  });
  return element;
}

function close() {
  if (popover?.matches(':popover-open')) popover.hidePopover();
  opener = undefined;
}
