import { LENS_IDS, type Lens } from '../../lib/lens.ts';
import type { Filter } from '../../lib/search/counts.ts';
import type { Results } from '../../lib/search/engine.ts';
import { KIND_IDS, KINDS, type Kind } from '../../lib/search/kinds.ts';
import { make } from './elements.ts';

const LENS_LABELS: Record<Lens, string> = {
  specific: 'Specific',
  contextual: 'Contextual',
  'non-specific': 'Non-specific',
};

/** Which part of a filter a row of choices sets. */
export type Part = keyof Filter;

const CHOICES: Record<
  Part,
  { legend: string; all: string; options: [value: string, label: string][] }
> = {
  kind: { legend: 'Kind', all: 'All', options: KIND_IDS.map((kind) => [kind, KINDS[kind].plural]) },
  lens: {
    legend: 'Lens',
    all: 'Any lens',
    options: LENS_IDS.map((lens) => [lens, LENS_LABELS[lens]]),
  },
};

let groups = 0;

/** A row of choices, one of which holds; each says how many results it leaves. */
export function choices(part: Part, change: (value: string | undefined) => void) {
  const { legend, all, options } = CHOICES[part];
  const name = `search-${part}-${String((groups += 1))}`;
  const field = make('fieldset', 'search-choices', make('legend', 'sr-only', legend));
  const inputs = ([['', all], ...options] as [string, string][]).map(([value, label]) => {
    const input = make('input', 'sr-only');
    input.type = 'radio';
    input.name = name;
    input.value = value;
    const count = make('span', 'search-count');
    const chip = make('label', 'search-choice', input, label, ' ', count);
    field.append(chip);
    input.addEventListener('change', () => {
      change(value === '' ? undefined : value);
    });
    return { input, chip, count };
  });
  return {
    field,
    /** Shows the counts of a result and which choice holds; choices that leave nothing are not shown. */
    show(results: Pick<Results, 'kinds' | 'lenses'> | undefined, filter: Filter) {
      const { kinds = new Map<Kind, number>(), lenses = new Map<Lens, number>() } = results ?? {};
      const number = (value: string) =>
        part === 'kind' ? kinds.get(value as Kind) : lenses.get(value as Lens);
      const held = filter[part] ?? '';
      const sum = [...kinds.values()].reduce((total, one) => total + one, 0);
      const isIdle = !results || (sum === 0 && !filter.kind && !filter.lens);
      for (const { input, chip, count } of inputs) {
        const leaves = input.value === '' ? sum : (number(input.value) ?? 0);
        input.checked = input.value === held;
        chip.hidden = isIdle || (leaves === 0 && !input.checked);
        count.textContent = input.value === '' && part === 'lens' ? '' : String(leaves);
      }
    },
  };
}
