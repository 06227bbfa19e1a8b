// Terms and papers named in a sentence are explained where they stand: the popover shows what the
// foot of the page says of them. Without script the link itself leads to the term or the paper.

const HOVER_DELAY = 250;
let popover: HTMLElement | undefined;
let opener: HTMLAnchorElement | undefined;
let timer: number | undefined;

/** Listens for pointers and clicks on links that have an explanation on the same page. */
export function startPopovers() {
  if (!('popover' in HTMLElement.prototype)) return;
  document.addEventListener('click', (event) => {
    const link = linkOf(event.target);
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(link, true);
  });
  document.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'mouse') return;
    const link = linkOf(event.target);
    clearTimeout(timer);
    if (link)
      timer = window.setTimeout(() => {
        open(link, false);
      }, HOVER_DELAY);
    else if (popover && !popover.contains(event.target as Node)) {
      timer = window.setTimeout(close, HOVER_DELAY);
    }
  });
}

/** The link under a pointer, when the page explains what it names and it does not stand in the explanation. */
function linkOf(target: EventTarget | null): HTMLAnchorElement | undefined {
  const link =
    target instanceof Element ? target.closest<HTMLAnchorElement>('a.cite, a.term') : null;
  return link && explanation(link) && !link.closest('.popover') ? link : undefined;
}

/** What the page itself says of a linked paper or term; the last part of the address is its id. */
const explanation = (link: HTMLAnchorElement) => {
  const id = link.pathname.split('/').at(-2) ?? '';
  return document.getElementById(`${link.classList.contains('term') ? 'term' : 'ref'}-${id}`);
};

function open(link: HTMLAnchorElement, byChoice: boolean) {
  const source = explanation(link);
  if (!source) return;
  popover ??= create();
  if (opener !== link) {
    close();
    const copy = source.cloneNode(true) as HTMLElement;
    popover.replaceChildren(...copy.childNodes, more(link));
    popover.ariaLabel = link.textContent;
    link.after(popover);
    popover.showPopover({ source: link });
    opener = link;
  }
  if (byChoice) popover.focus();
}

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
