/** What a result says beside its name. */
export interface Shown {
  text: string;
  /** Only where the name index does not hold it. */
  title?: string;
  address?: string;
  note?: string;
  /** How the grade of a claim is written and drawn; without dots where it stands by reasoning. */
  grade?: { label: string; dots?: number; fill?: 'full' | 'half' | 'cross' };
}

/** Records whose answers travel together: of the neighbours of a result few are shown beside it. */
const TOGETHER = 4;

/** The file that holds the answer of the record at a place, and its place in that file. */
export const answerAt = (at: number): { path: string; index: number } => ({
  path: `answers/${String(Math.floor(at / TOGETHER))}.json`,
  index: at % TOGETHER,
});

/** The file that leads from a DOI or a PubMed number to a record. */
export const NUMBERS = 'numbers.json';
