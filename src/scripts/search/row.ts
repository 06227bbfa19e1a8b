import { plain } from '../../lib/search/fold.ts';
import type { Shown } from '../../lib/search/shown.ts';
import type { Hit } from '../../lib/search/arrange.ts';
import type { Kind } from '../../lib/search/kinds.ts';
import type { Found } from '../../lib/search/unpack.ts';
import type { Query } from '../../lib/search/question.ts';
import { NAME_CLASSES } from '../../lib/search/record.ts';
import { make, marked } from './elements.ts';
import { answer } from './load.ts';
import { excerpt } from './worker.ts';

/** Kinds whose pages are long, so that a result says where in them the words stand. */
const LONG: readonly Kind[] = ['Mechanism', 'Outcome', 'Lens', 'Page'];

/** One result: its name at once, in room kept for it what it says as soon as that is there. */
export function row(hit: Hit, record: Found, query: Query): HTMLElement {
  const { kind, names, address } = record;
  const link = make('a', 'found-link');
  const title = names[0]?.text ?? '';
  if (address) link.href = address;
  link.append(...marked(kind === 'Misconception' ? `“${title}”` : title, query));
  // what is not there yet takes the room it will need
  const text = make('p', 'found-text', make('span', 'found-room', 'room '.repeat(record.size / 5)));
  const item = make('li', 'found', make('div', 'found-name', link), text);
  item.dataset['kind'] = kind;
  const said = hit.name && NAME_CLASSES[hit.name.of].says;
  if (said && hit.name && adds(hit.name.text, title))
    link.after(' ', make('span', 'found-alias', said.replace('{}', hit.name.text)));
  void fill(item, hit, kind, query);
  return item;
}

/** Whether a name says more than the title beside it; a question is one in other words. */
const adds = (name: string, title: string) =>
  !name.endsWith('?') && !plain(title).includes(plain(name));

async function fill(item: HTMLElement, hit: Hit, kind: Kind, query: Query) {
  const shown = await answer(hit.at);
  const link = item.querySelector('a');
  const text = item.querySelector('.found-text');
  if (!link || !text) return;
  if (shown.address) link.href = shown.address;
  if (shown.title) link.replaceChildren(...marked(shown.title, query));
  const first = shown.grade ? [drawn(shown.grade)] : [];
  const where =
    LONG.includes(kind) && !hit.name && hit.excerpt ? await excerpt(hit.excerpt) : undefined;
  text.replaceChildren(...first, ...marked(where ? `… ${where} …` : shown.text, query));
  if (shown.note) text.append(' ', make('span', 'found-note', shown.note));
}

/** The grade of a claim as it is drawn everywhere: dots, and always the word. */
function drawn(grade: NonNullable<Shown['grade']>): HTMLElement {
  const { label, dots = 0, fill } = grade;
  const word = make('strong', '', label);
  if (!fill) return make('span', 'found-grade', word);
  const mark = make('span', fill === 'cross' ? 'dots crossed' : 'dots');
  mark.ariaHidden = 'true';
  for (let place = 0; place < 4; place++) mark.append(make('i', place < dots ? fill : ''));
  return make('span', 'found-grade', mark, word);
}
