import { picksFrom, picksQuery } from '../lib/picks.ts';
import { fetchText } from './fetched.ts';

// The sheets that the address names, fetched from their own pages and put one after the other.
// Without script the list of all sheets stands.

const LOWER: Record<string, string> = { H1: 'h2', H2: 'h3' };

const all = document.querySelector<HTMLElement>('[data-handouts]');
const bar = document.getElementById('handout-set');
const place = document.querySelector('.handouts');
const picks = picksFrom(location.search);
if (all && bar && place && picks.mechanisms.length > 0) void show(all, bar, place);

async function show(list: HTMLElement, head: HTMLElement, into: Element) {
  const found = picks.mechanisms.map((id) => ({
    id,
    link: list.querySelector<HTMLAnchorElement>(`[data-id="${id}"]`),
  }));
  const links = found.flatMap(({ link }) => link ?? []);
  const unknown = found.filter(({ link }) => !link).map(({ id }) => id);
  const count = head.querySelector('[data-count]');
  const back = head.querySelector<HTMLAnchorElement>('[data-back]');
  if (back) back.search = picksQuery(picks);
  list.hidden = links.length > 0;
  head.hidden = false;
  const sheets = await Promise.all(links.map(sheetOf));
  into.append(...sheets.flatMap((sheet) => sheet ?? []));
  const lost = links.filter((_, index) => !sheets[index]).map(({ text }) => text);
  if (count)
    count.textContent = [
      `${String(sheets.length - lost.length)} of ${String(picks.mechanisms.length)} handouts, ready to print.`,
      unknown.length > 0 && `Not known: ${unknown.join(', ')}.`,
      lost.length > 0 && `Could not be loaded: ${lost.join(', ')}. Reload to try again.`,
    ]
      .filter(Boolean)
      .join(' ');
}

/** The sheet of a page, its headings one level lower, since this page has a title of its own. */
async function sheetOf({ href }: HTMLAnchorElement) {
  try {
    const page = new DOMParser().parseFromString(await fetchText(href), 'text/html');
    const sheet = page.querySelector('.handout');
    for (const heading of sheet?.querySelectorAll('h1, h2') ?? []) {
      const lower = document.createElement(LOWER[heading.tagName] ?? 'h3');
      lower.className = heading.className;
      lower.append(...heading.childNodes);
      heading.replaceWith(lower);
    }
    return sheet && document.adoptNode(sheet);
  } catch {
    return null;
  }
}
