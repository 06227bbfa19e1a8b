import type { Claim } from '../schemas/claim.ts';
import type { LockedClaim } from '../schemas/locked-claim.ts';
import type { Content } from './content.ts';

/** The grade of a claim, or `reasoning` where it has none. */
export const gradeOf = ({ grade }: Claim) => grade ?? ('reasoning' as const);

/** Entries of `changes.yaml` about a claim: those whose address ends in its anchor. */
export const changesAbout = ({ changes }: Content, claim: string) =>
  changes.filter(({ data }) => data.address.endsWith(`#${claim}`));

/** Every claim as it stands now, by id: what `content/claims.lock.json` should hold. */
export const lockOf = (content: Content): LockedClaim[] =>
  [...content.mechanisms, ...content.outcomes]
    .flatMap(({ data }) => data.claims)
    .map((claim) => ({
      id: claim.id,
      grade: gradeOf(claim),
      statement: claim.statement,
      changes: changesAbout(content, claim.id).map(({ id }) => id),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
