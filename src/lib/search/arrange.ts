import type { TextHit } from './full-text.ts';
import type { Kind } from './kinds.ts';
import type { NameHit } from './names.ts';
import type { Query } from './question.ts';

/** A result with all that is known of why it is one. */
export interface Hit {
  at: number;
  score: number;
  /** The name that was met, where one was. */
  name?: NameHit['name'];
  /** By which the excerpt is asked for, where the full text was met. */
  excerpt?: string;
}

/** Results of one kind under one heading. */
export interface Group {
  kind: Kind;
  hits: Hit[];
  /** Whether these answer at once, or come from further down. */
  leads: boolean;
}

type KindOf = (at: number) => Kind;

/** A score above this says that a name was typed in full. */
const EXACT = 1.5;
const COVERS = 0.8;
const TOLD_COVERS = 0.95;
const ASKED_COVERS = 0.6;
/** A name that holds less than this of what was typed says nothing that the text does not. */
const SLIGHT = 0.5;
/** What a name adds to a page that the full text found too, and what it adds when it stands there whole. */
const NAMED_TOO = 0.5;
const WHOLE_NAME = 0.25;
const LEADING = 3;
const UNSURE = 2;
const ALONE = 6;
const NEAR_BEST = 0.6;

/** What a page found in the full text weighs by its kind: for a few words, for a sentence, for a question. */
const TEXT: Record<Kind, { weight: number; told: number; asked: number }> = {
  Term: { weight: 1, told: 0.85, asked: 0.8 },
  Mechanism: { weight: 0.95, told: 0.9, asked: 0.9 },
  Outcome: { weight: 0.95, told: 0.9, asked: 0.95 },
  Lens: { weight: 0.7, told: 0.7, asked: 0.7 },
  Claim: { weight: 0.85, told: 1.05, asked: 1.15 },
  Misconception: { weight: 0.9, told: 1, asked: 1.3 },
  Paper: { weight: 0.8, told: 0.9, asked: 0.6 },
  Page: { weight: 0.6, told: 0.6, asked: 0.6 },
};

/** Names that answer by themselves, before the full text is there; a question waits unless a misconception says it. */
export function certain(query: Query, names: readonly NameHit[], kindOf: KindOf): NameHit[] {
  const [best] = names;
  if (!best) return [];
  if (query.asks && best.score < EXACT) {
    const said = kindOf(best.at) === 'Misconception' && best.covers >= ASKED_COVERS;
    return said ? names.filter(({ score }) => score >= best.score * NEAR_BEST) : [];
  }
  const least = query.tells ? TOLD_COVERS : COVERS;
  return names.filter(({ covers }) => covers >= least);
}

/**
 * Puts results in groups: what names answer leads, and what the full text adds comes below it, so that
 * nothing shown before the full text arrived is moved by it.
 */
export function arrange(
  query: Query,
  names: readonly NameHit[],
  text: readonly TextHit[] | undefined,
  kindOf: KindOf,
): Group[] {
  const sure = certain(query, names, kindOf);
  if (!text) return lead(sure, kindOf);
  const hits = fuse(query, names, text, kindOf);
  const leading = sure.length > 0 ? lead(sure, kindOf) : lead(hits, kindOf, UNSURE);
  const excerpts = new Map(hits.map((hit) => [hit.at, hit]));
  const shown = new Set(leading.flatMap((group) => group.hits.map(({ at }) => at)));
  return [
    ...leading.map((group) => ({
      ...group,
      hits: group.hits.map((hit) => ({ ...excerpts.get(hit.at), ...hit })),
    })),
    ...byKind(
      hits.filter(({ at }) => !shown.has(at)),
      kindOf,
      false,
    ),
  ];
}

/** The best of each kind, the kind with the best result first; beside an exact name nothing else of its kind. */
function lead(hits: readonly Hit[], kindOf: KindOf, among = LEADING): Group[] {
  const best = Math.min(hits[0]?.score ?? 0, 1);
  const near = hits.filter(({ score }) => score >= best * NEAR_BEST);
  const groups = byKind(near, kindOf, true);
  const most = groups.length > 1 ? among : ALONE;
  return groups.map((group) => {
    const top = group.hits[0]?.score ?? 0;
    const least = top > EXACT ? EXACT : top * NEAR_BEST;
    return { ...group, hits: group.hits.slice(0, most).filter(({ score }) => score > least) };
  });
}

function byKind(hits: readonly Hit[], kindOf: KindOf, leads: boolean): Group[] {
  const kinds = [...new Set(hits.map(({ at }) => kindOf(at)))];
  return kinds.map((kind) => ({
    kind,
    leads,
    hits: hits.filter(({ at }) => kindOf(at) === kind),
  }));
}

/** One list of both kinds of hits, best first. */
function fuse(
  query: Query,
  names: readonly NameHit[],
  text: readonly TextHit[],
  kindOf: KindOf,
): Hit[] {
  const named = new Set(names.flatMap((hit) => (hit.named ? [hit.at] : [])));
  const way = query.asks ? 'asked' : query.tells ? 'told' : 'weight';
  const hits = new Map<number, Hit>(
    names.map(({ at, score, covers, name }) => [at, { at, score: score * covers, name }]),
  );
  for (const { at, score, excerpt } of text) {
    const known = hits.get(at);
    const own = score * TEXT[kindOf(at)][way];
    const byName = NAMED_TOO * (known?.score ?? 0) + (named.has(at) ? WHOLE_NAME : 0);
    hits.set(at, { ...known, at, excerpt, score: own + byName });
  }
  const slight = new Set(names.filter(({ covers }) => covers < SLIGHT).map(({ at }) => at));
  const all = [...hits.values()].sort((a, b) => b.score - a.score || a.at - b.at);
  const telling = all.filter(({ at, excerpt }) => excerpt !== undefined || !slight.has(at));
  return telling.length > 0 ? telling : all;
}
