import type { Lens } from '../lens.ts';
import type { Level, Step, StepGrade } from '../pathway.ts';

/** Columns of a band: a label and the levels that stand in it, from left to right. */
interface Column {
  label: string;
  levels: readonly Level[];
}

const BODY: readonly Column[] = [
  { label: 'Encounter', levels: ['encounter'] },
  { label: 'Tissue', levels: ['tissue'] },
  { label: 'Nerve', levels: ['nerve'] },
  { label: 'Spinal cord', levels: ['spinal-cord'] },
  { label: 'Brain', levels: ['brain'] },
  { label: 'Body systems', levels: ['body-systems'] },
  { label: 'Person', levels: ['person', 'measurement'] },
];

/** Nothing in this band travels through the body, so that its columns are moments and not places. */
const MOMENTS: readonly Column[] = [
  {
    label: 'Over time',
    levels: ['tissue', 'nerve', 'spinal-cord', 'brain', 'body-systems', 'person'],
  },
  { label: 'At the visit', levels: ['encounter'] },
  { label: 'At the measurement', levels: ['measurement'] },
];

/** The columns of each band. */
export const COLUMNS: Record<Lens, readonly Column[]> = {
  specific: BODY,
  contextual: BODY,
  'non-specific': MOMENTS,
};

/** Size of one row in its own units; the width stretches to the place, the height does not. */
export const ROW = { width: 700, height: 40, line: 24, radius: 5 } as const;

const LOOP = 9;

/** A station of a row: its distance from the left as a share of the width, from 0 to 1. */
export interface Station {
  at: number;
  last: boolean;
}

/** A step as a path in row units. */
export interface Link {
  d: string;
  grade: StepGrade;
  /** Where a refuted step is crossed, as a share of the width. */
  middle: number;
}

/** One row: stations and the steps between them. */
export interface Row {
  stations: Station[];
  links: Link[];
}

const round = (value: number) => Math.round(value * 10) / 10;

/**
 * Lays out one mechanism on the columns of its band. Stages on one column share a station; a step
 * inside a station is a loop on it; a step that skips columns arcs above the line, one that runs
 * back arcs below. Throws when a level has no column.
 */
export function atlasRow(lens: Lens, levels: readonly Level[], steps: readonly Step[]): Row {
  const columns = COLUMNS[lens];
  const place = (level: Level) => {
    const column = columns.findIndex((item) => item.levels.includes(level));
    if (column < 0) throw new Error(`The band "${lens}" has no column for "${level}"`);
    return (column + 0.5) / columns.length;
  };
  const places = levels.map(place);
  const end = places.at(-1);
  const stations = [...new Set(places)].map((at) => ({ at, last: at === end }));
  const links = steps.map(({ from, to, grade }) => {
    const [a = 0, b = 0] = [places[from], places[to]];
    const between = columns.filter((_, index) => {
      const at = (index + 0.5) / columns.length;
      return at > Math.min(a, b) && at < Math.max(a, b);
    }).length;
    return { d: path(a * ROW.width, b * ROW.width, between), grade, middle: (a + b) / 2 };
  });
  return { stations, links };
}

function path(from: number, to: number, between: number): string {
  const y = ROW.line;
  const [a, b] = [round(from), round(to)];
  if (a === b)
    return `M${String(a - LOOP / 2)} ${String(y)}c${String(-LOOP)} ${String(-2 * LOOP)} ${String(2 * LOOP)} ${String(-2 * LOOP)} ${String(LOOP)} 0`;
  const lift = Math.min(2 + between * 4, 16);
  if (b < a)
    return `M${String(a)} ${String(y)}Q${String(round((a + b) / 2))} ${String(y + 22)} ${String(b)} ${String(y)}`;
  if (between === 0) return `M${String(a)} ${String(y)}H${String(b)}`;
  return `M${String(a)} ${String(y)}Q${String(round((a + b) / 2))} ${String(y - 2 * lift)} ${String(b)} ${String(y)}`;
}
