import type { Citation } from '../schemas/citation.ts';
import type { Claim } from '../schemas/claim.ts';
import { designRow, TIER, type Certainty, type Tier } from './design.ts';
import { areIndependent, countIndependent, seniorAuthors, type Seniors } from './independence.ts';
import { subjectMatch, type Match } from './subjects.ts';

/** One source of evidence that counts, with what the rules need to know of it. */
export interface Source {
  id: string;
  tier: Tier;
  seniors: Seniors;
  certainty: Certainty;
}

/** What a claim's evidence holds once everything that does not count has been left out. */
export interface Weight {
  /** Supports, done on what the claim is about. */
  supports: Source[];
  /** Contradicts, done on what the claim is about. */
  contradicts: Source[];
  /** Supports from people having another hands-on treatment: enough for a first signal, no more. */
  related: Source[];
  /** Papers that were cited but count for nothing, each with the reason. */
  uncounted: string[];
  weighing: string | undefined;
}

interface Row {
  source: Source;
  pairs: boolean;
  match: Match;
}

/**
 * Sorts a claim's evidence into what counts for it, what counts against it and what does not count.
 * Retracted and superseded papers, and papers on other subjects, count for nothing.
 */
export function weigh(claim: Claim, citations: ReadonlyMap<string, Citation>): Weight {
  const superseded = new Set([...citations.values()].map((c) => c.custom.supersedes));
  const uncounted: string[] = [];
  const rows = { supports: [] as Row[], contradicts: [] as Row[] };

  for (const item of claim.evidence) {
    const citation = citations.get(item.cite);
    if (!citation || item.stance === 'qualifies') continue;
    const { custom } = citation;
    const match = subjectMatch(claim.about, custom);
    if (custom.retracted) uncounted.push(`${item.cite} (retracted)`);
    else if (superseded.has(item.cite))
      uncounted.push(`${item.cite} (superseded by a newer edition)`);
    else if (match === 'none') uncounted.push(`${item.cite} (not on ${claim.about})`);
    else {
      const row = designRow(custom.design);
      const argument = claim.about === 'method' && row.argues;
      rows[item.stance].push({
        match,
        pairs: Boolean(row.pairs) && !argument,
        source: {
          id: item.cite,
          tier: argument ? TIER.suitable : row.tier,
          seniors: seniorAuthors(citation.author ?? []),
          certainty: item.certainty ?? custom.certainty ?? 'not-stated',
        },
      });
    }
  }
  return {
    supports: carrying(rows.supports.filter((row) => row.match === 'full')),
    contradicts: carrying(rows.contradicts.filter((row) => row.match === 'full')),
    related: carrying(rows.supports),
    uncounted,
    weighing: claim.weighing,
  };
}

/** Sources that carry weight: every one with a tier, and two independent narrative papers as one weaker. */
function carrying(rows: Row[]): Source[] {
  const narrative = rows.filter((row) => row.pairs).map((row) => row.source);
  const pair = narrative
    .flatMap((a, i) => narrative.slice(i + 1).map((b) => [a, b] as const))
    .find(([a, b]) => areIndependent(a.seniors, b.seniors));
  const sources = rows.map((row) => row.source).filter((source) => source.tier > TIER.none);
  if (!pair) return sources;
  const [a, b] = pair;
  const seniors = new Set([...a.seniors, ...b.seniors]);
  return [...sources, { ...a, id: `${a.id} with ${b.id}`, tier: TIER.weaker, seniors }];
}

/** How many of these sources share no first or last author. */
export const independentOf = (sources: readonly Source[]): number =>
  countIndependent(sources.map((source) => source.seniors));

const TIER_NAMES: [Tier, string][] = [
  [TIER.synthesis, 'synthesis'],
  [TIER.suitable, 'suitable'],
  [TIER.weaker, 'weaker'],
];

/** What was counted on each side and what was not, in one sentence for writers. */
export function describeWeight({
  supports,
  contradicts,
  related,
  uncounted,
  weighing,
}: Weight): string {
  const list = (sources: Source[]) =>
    TIER_NAMES.flatMap(([tier, name]) => {
      const ids = sources.filter((s) => s.tier === tier).map((s) => s.id);
      return ids.length > 0 ? [`${name}: ${ids.join(', ')}`] : [];
    }).join('; ') || 'nothing';
  const indirect = related.filter((source) => !supports.some((s) => s.id === source.id));
  return [
    `for it counts ${list(supports)}`,
    supports.length > 1 && `${String(independentOf(supports))} of these independent`,
    indirect.length > 0 && `only for a first signal: ${indirect.map((s) => s.id).join(', ')}`,
    `against it counts ${list(contradicts)}`,
    contradicts.length > 0 &&
      supports.length > 0 &&
      !weighing &&
      'no "weighing" says which side weighs more',
    uncounted.length > 0 && `not counted: ${uncounted.join(', ')}`,
  ]
    .filter(Boolean)
    .join('; ');
}

/** Year of the newest paper behind a claim; undefined where it cites none. */
export function newestYear(
  claim: Claim,
  citations: ReadonlyMap<string, Citation>,
): number | undefined {
  const years = claim.evidence.flatMap(
    ({ cite }) => citations.get(cite)?.issued['date-parts'][0]?.[0] ?? [],
  );
  return years.length > 0 ? Math.max(...years) : undefined;
}
