import type { Claim } from '../schemas/claim.ts';
import type { Mechanism } from '../schemas/mechanism.ts';
import { GRADE_IDS, gradeLabel } from './grade.ts';
import { strength } from './pathway.ts';
import { sorted } from './sorted.ts';
import type { About } from './subjects.ts';

/** How many claims a sheet has room for. */
const ROOM = 3;

/** Subjects in the order in which a sheet prefers them; all others come after. */
const NEAREST: readonly About[] = ['massage', 'manual-therapy'];

const nearness = ({ about }: Claim) => (NEAREST.includes(about) ? NEAREST.indexOf(about) : ROOM);

const speaksAgainst = ({ grade }: Claim) => grade === 'contested' || grade === 'refuted';

/** The rule by which `handoutClaims` chooses, for readers. */
export const HANDOUT_RULE =
  'Claims about people having massage come first, then about manual therapy, the surest before the less sure; where a page has a contested or refuted claim, one of those is among them.';

/**
 * Up to three claims for one sheet, in the order of the rule. A sheet never shows the bright side
 * alone: the last place goes to a contested or refuted claim where the page has one.
 */
export function handoutClaims(claims: readonly Claim[]): Claim[] {
  const sureness = ({ grade }: Claim) => (grade ? strength(grade) : GRADE_IDS.length);
  const order = sorted(claims, nearness, (claim) => -sureness(claim));
  const first = order.slice(0, ROOM);
  const against = order.find(speaksAgainst);
  if (!against || first.some(speaksAgainst)) return first;
  return [...first.slice(0, ROOM - 1), against];
}

/** The words to say that rest most on the claims of the sheet; the first of those that rest alike. */
export function handoutSay(
  say: Mechanism['say'],
  claims: readonly Claim[],
): Mechanism['say'][number] | undefined {
  const ids = claims.map(({ id }) => id);
  const share = ({ claims: rests }: Mechanism['say'][number]) =>
    rests.filter((id) => ids.includes(id)).length / rests.length;
  return sorted(say, (line) => -share(line))[0];
}

/** What a sheet leaves out, in words: "5 more claims (1 contested, 4 supported)"; empty where it has all. */
export function leftOut(claims: readonly Claim[], chosen: readonly Claim[]): string {
  const rest = claims.filter((claim) => !chosen.includes(claim));
  if (rest.length === 0) return '';
  const counts = [...GRADE_IDS, undefined].flatMap((grade) => {
    const count = rest.filter((claim) => claim.grade === grade).length;
    return count > 0 ? [`${String(count)} ${gradeLabel(grade).toLowerCase()}`] : [];
  });
  return `${String(rest.length)} more ${rest.length === 1 ? 'claim' : 'claims'} (${counts.join(', ')})`;
}

/** Papers behind claims, each once, in the order in which they are met. */
export const papersBehind = (claims: readonly Claim[]): string[] => [
  ...new Set(claims.flatMap(({ evidence }) => evidence.map(({ cite }) => cite))),
];
