import { FAMILIES, FAMILY_IDS, LENS_IDS, type Family, type Lens } from '../lens.ts';

/** Size of the figure in its own units. */
export const CONFLUENCE = { width: 600, height: 420 } as const;

/** Every lens stream is this wide: widths mean nothing, so that none may differ. */
const STREAM = 36;
const LABEL_END = 200;
const JOIN = 330;
const CIRCLE = { x: 505, y: 210, r: 78 } as const;
const BAND = 140;
const TOP = 44;

/** A family's strand: as wide as every other of its lens, from its label to the lens. */
export interface Strand {
  family: Family;
  label: string;
  /** Where the label ends and the strand begins. */
  x: number;
  y: number;
  width: number;
  d: string;
}

/** A lens: its strands and its stream into the circle. */
export interface Stream {
  lens: Lens;
  strands: Strand[];
  label: { x: number; y: number };
  width: number;
  d: string;
  /** Only what the encounter causes reaches the circle as a filled stream. */
  caused: boolean;
}

/** Lays out the confluence of families into lenses and of lenses into one response. */
export function confluence(): { streams: Stream[]; circle: typeof CIRCLE } {
  const streams = LENS_IDS.map((lens, index): Stream => {
    const families = FAMILY_IDS.filter((id) => FAMILIES[id].lens === lens);
    const middle = TOP + index * BAND + (BAND - 56) / 2;
    const width = STREAM / families.length;
    const strands = families.map((family, place): Strand => {
      const y = middle + (place - (families.length - 1) / 2) * 40;
      const into = middle - STREAM / 2 + width * (place + 0.5);
      return {
        family,
        label: FAMILIES[family].label,
        x: LABEL_END,
        y,
        width,
        d: bend(LABEL_END + 12, y, JOIN, into),
      };
    });
    const target = CIRCLE.y + (index - 1) * 46;
    return {
      lens,
      strands,
      // The last stream leaves upwards, so that its name stands below it.
      label: { x: JOIN - 4, y: index === 2 ? middle + STREAM / 2 + 24 : middle - STREAM / 2 - 12 },
      width: STREAM,
      d: bend(JOIN, middle, CIRCLE.x - CIRCLE.r + (index === 1 ? 8 : 22), target),
      caused: lens !== 'non-specific',
    };
  });
  return { streams, circle: CIRCLE };
}

/** A stream from one point to another that leaves and arrives level. */
function bend(x: number, y: number, toX: number, toY: number): string {
  const half = (x + toX) / 2;
  return `M${String(x)} ${String(y)}C${String(half)} ${String(y)} ${String(half)} ${String(toY)} ${String(toX)} ${String(toY)}`;
}
