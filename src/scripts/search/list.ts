import type { Group } from '../../lib/search/arrange.ts';
import type { Engine } from '../../lib/search/engine.ts';
import { KINDS, type Kind } from '../../lib/search/kinds.ts';
import { readQuery } from '../../lib/search/question.ts';
import { make } from './elements.ts';
import { answer } from './load.ts';
import { row } from './row.ts';

const FEW = 4;
const IN_SIGHT = 8;
const STEP = 20;

/** Shows groups of results; what is already shown and stays is not touched, so that nothing under a finger moves. */
export class List {
  readonly element = make('div', 'search-results');
  #shown: string[] = [];
  #text = '';

  readonly more: (kind: Kind) => void;

  constructor(more: (kind: Kind) => void) {
    this.more = more;
  }

  /** Resolves when what the results in sight say is there, so that they can be shown whole; for others room is kept. */
  static ready = (groups: Group[]): Promise<unknown> => {
    const shown = groups.flatMap(({ hits }) => hits.slice(0, FEW));
    return Promise.all(shown.slice(0, IN_SIGHT).map(({ at }) => answer(at)));
  };

  show(text: string, groups: Group[], engine: Engine, narrowed: boolean) {
    const query = readQuery(text);
    const led = new Set(groups.filter(({ leads }) => leads).map(({ kind }) => kind));
    const keys = groups.map(
      ({ kind, leads, hits }) =>
        `${kind} ${leads ? `leads ${hits.map(({ at }) => String(at)).join(' ')}` : 'follows'}`,
    );
    const same = text === this.#text ? keys.findIndex((key, at) => key !== this.#shown[at]) : 0;
    const kept = same === -1 ? keys.length : same;
    while (this.element.children.length > kept) this.element.lastElementChild?.remove();
    groups.slice(kept).forEach((group) => {
      this.element.append(
        this.#group(group, query, engine, narrowed, !group.leads && led.has(group.kind)),
      );
    });
    // only what leads is known to stay: the rest is drawn anew when anything more is known
    this.#shown = keys.filter((key) => key.includes(' leads '));
    this.#text = text;
  }

  #group(
    { kind, leads, hits }: Group,
    query: ReturnType<typeof readQuery>,
    engine: Engine,
    narrowed: boolean,
    again: boolean,
  ) {
    const { plural } = KINDS[kind];
    const list = make('ul');
    const heading = make('h3', '', again ? `More ${plural.toLowerCase()}` : plural);
    const section = make('section', 'search-group', heading, list);
    const add = (from: number, to: number) => {
      const rows = hits.slice(from, to).map((hit) => row(hit, engine.record(hit.at), query));
      list.append(...rows);
      return rows[0];
    };
    const first = leads ? hits.length : narrowed ? STEP : FEW;
    add(0, first);
    if (hits.length > first) {
      const button = make('button', 'search-more');
      button.type = 'button';
      let shown = first;
      const label = () => {
        button.textContent = narrowed
          ? `Show more (${String(hits.length - shown)} left)`
          : `All ${plural.toLowerCase()}`;
      };
      label();
      button.addEventListener('click', () => {
        if (!narrowed) {
          this.more(kind);
          return;
        }
        add(shown, shown + STEP)
          ?.querySelector('a')
          ?.focus();
        shown += STEP;
        if (shown >= hits.length) button.remove();
        else label();
      });
      section.append(button);
    }
    return section;
  }
}
