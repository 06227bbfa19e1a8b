import { counted, papersOf, type Item, type Items } from '../lib/items.ts';
import { picksFrom, picksQuery } from '../lib/picks.ts';
import { fetchData, lost } from './fetched.ts';

// The reading list that the address names: what each thing says, where it is, and the papers behind it.

interface Reference {
  id: string;
  html: string;
}

const KINDS = [
  ['mechanisms', 'Mechanisms', 'mechanism'],
  ['terms', 'Terms', 'term'],
] as const;

const picks = picksFrom(location.search);
const place = document.querySelector<HTMLElement>('[data-reading-list]');
const plain = document.querySelector('[data-plain]');
if (place && plain && picksQuery(picks) !== '') {
  plain.textContent = 'The reading list is being put together.';
  show(place).then(
    () => {
      plain.remove();
    },
    () => {
      plain.textContent = lost('The reading list', 'reload this page');
    },
  );
}

async function show(place: HTMLElement) {
  const { items: itemsAt = '', references: referencesAt = '' } = place.dataset;
  const [items, references] = await Promise.all([
    fetchData<Items>(itemsAt),
    fetchData<Reference[]>(referencesAt),
  ]);
  const lists = KINDS.map(([kind, title, noun]) => ({
    title,
    noun,
    items: picks[kind].flatMap((id) => items[kind][id] ?? []),
    unknown: picks[kind].filter((id) => !items[kind][id]),
  }));
  const papers = papersOf(
    lists.flatMap((list) => list.items),
    references.map(({ id }) => id),
  );
  const texts = new Map(references.map(({ id, html }) => [id, html]));
  document.getElementById('reading-list')?.replaceChildren(
    ...lists.flatMap((list) => section(list.title, list.items.map(entry), 'ul')),
    ...section(
      'References',
      papers.map((id) => element('li', texts.get(id) ?? '')),
      'ol',
    ),
  );
  const unknown = lists.flatMap((list) => list.unknown);
  const counts = [
    ...lists.map((list) => counted(list.items.length, list.noun)),
    `${counted(papers.length, 'paper')} behind them`,
  ];
  const count = place.querySelector('[data-count]');
  if (count)
    count.textContent =
      `${counts.join(', ')}.` + (unknown.length > 0 ? ` Not known: ${unknown.join(', ')}.` : '');
  const back = place.querySelector<HTMLAnchorElement>('[data-back]');
  if (back) back.search = picksQuery(picks);
  place.hidden = false;
}

/** An element that holds HTML of the site's own making. */
function element(tag: string, html: string) {
  const made = document.createElement(tag);
  made.innerHTML = html;
  return made;
}

function section(title: string, rows: HTMLElement[], tag: 'ol' | 'ul') {
  if (rows.length === 0) return [];
  const heading = document.createElement('h2');
  heading.textContent = title;
  const list = document.createElement(tag);
  list.append(...rows);
  return [heading, list];
}

function entry({ title, text, address }: Item) {
  const row = document.createElement('li');
  const name = document.createElement('strong');
  const link = document.createElement('a');
  name.textContent = title;
  link.textContent = address;
  link.href = address;
  row.append(name, `. ${text} `, link);
  return row;
}
