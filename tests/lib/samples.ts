import type { Design } from '../../src/lib/design.ts';
import type { Citation } from '../../src/schemas/citation.ts';
import type { Claim, Evidence } from '../../src/schemas/claim.ts';

let count = 0;

/** Author names are told apart by letters alone. */
const letters = (n: number) =>
  Array.from(String(n))
    .map((digit) => 'abcdefghij'.charAt(Number(digit)))
    .join('');

/** A paper of a design, by one author of its own unless others are named. */
export function paper(
  design: Design,
  custom: Partial<Citation['custom']> = {},
  authors?: string[],
): Citation {
  count += 1;
  const id = `paper${String(count)}`;
  return {
    id,
    type: 'article-journal',
    title: `Paper ${String(count)}`,
    author: (authors ?? [`Author${letters(count)}`]).map((family) => ({ family, given: 'A.' })),
    issued: { 'date-parts': [[2000 + count]] },
    custom: {
      design,
      system: 'human',
      intervention: 'massage',
      finding: 'Something was found.',
      caveat: 'Beware.',
      doiStatus: 'none',
      metadataStatus: 'seen',
      ...custom,
    },
  };
}

/** A paper with a bibliographic record of one's own. */
export const citation = (id: string, record: Omit<Citation, 'id' | 'custom'>): Citation => ({
  ...record,
  id,
  custom: paper('narrative-review').custom,
});

/** A piece of evidence that cites a paper. */
export const evidence = (
  { id }: Citation,
  stance: Evidence['stance'] = 'supports',
  more: Partial<Evidence> = {},
): Evidence => ({
  cite: id,
  stance,
  shows: 'It showed something.',
  ...more,
});

/** A claim about massage resting on evidence. */
export const claim = (items: Evidence[], more: Partial<Claim> = {}): Claim => ({
  id: 'a-claim',
  statement: 'In ten people, something happened.',
  about: 'massage',
  grade: 'speculative',
  why: 'Because.',
  conditions: [],
  techniques: [],
  evidence: items,
  ...more,
});

/** Papers by id, as the rules take them. */
export const library = (...papers: Citation[]): Map<string, Citation> =>
  new Map(papers.map((item) => [item.id, item]));
