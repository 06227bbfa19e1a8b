import type { Citation } from '../../schemas/citation.ts';
import type { Claim } from '../../schemas/claim.ts';
import type { LensEntry } from '../../schemas/lens.ts';
import type { Mechanism } from '../../schemas/mechanism.ts';
import type { Misconception } from '../../schemas/misconception.ts';
import type { Outcome } from '../../schemas/outcome.ts';
import type { Page } from '../../schemas/page.ts';
import type { Term } from '../../schemas/term.ts';
import { LENS_IDS, type Lens } from '../lens.ts';
import { CONDITIONS, TECHNIQUES } from '../tags.ts';
import { plainText } from './plain-text.ts';
import type { SearchRecord } from './record.ts';

/** What a record does not know of itself: where it stands, how it is seen, what people call it. */
export interface Placed {
  id: string;
  address: string;
  lenses: Lens[];
  /** What people type for it. */
  lay: string[];
  /** MDX below the frontmatter. */
  body: string;
}

const sentences = (...parts: (string | undefined)[]) =>
  parts.filter((part) => part !== undefined && part !== '').join(' ');

const placed = ({ id, address, lenses }: Placed) => ({ id, address, lenses });

/** A term as search knows it; wrong names in `elsewhere` are terms of their own and lead there. */
export function termRecord(data: Term, at: Placed, elsewhere: ReadonlySet<string>): SearchRecord {
  const { abbreviations: short, alsoKnownAs: also, usage, confusedWith } = data;
  const wrong = data.wrongNames.filter((name) => !elsewhere.has(name));
  return {
    ...placed(at),
    kind: 'Term',
    title: data.term,
    names: { short, also, wrong, lay: at.lay },
    text: data.definition,
    content: sentences(
      data.definition,
      plainText(at.body),
      ...usage.map(({ profession, meaning }) => `In ${profession}: ${meaning}`),
      ...confusedWith.map(({ difference }) => difference),
    ),
    keywords: [...short, ...also, ...wrong, ...at.lay],
  };
}

/** A mechanism or an outcome as search knows it, its claims left out: they are records of their own. */
export function gradedRecord(data: Mechanism | Outcome, at: Placed): SearchRecord {
  const question = 'question' in data ? [data.question] : [];
  const stages = 'pathway' in data ? data.pathway.map(({ text }) => `${text}.`) : [];
  return {
    ...placed(at),
    kind: 'pathway' in data ? 'Mechanism' : 'Outcome',
    title: data.title,
    names: { also: question, lay: at.lay },
    text: data.answer,
    content: sentences(
      ...question,
      data.answer,
      ...stages,
      plainText([at.body, ...data.contradictions].join('\n\n')),
      ...data.say.map(({ words }) => words),
    ),
    keywords: at.lay,
  };
}

/** A lens as search knows it. */
export const lensRecord = (data: LensEntry, at: Placed): SearchRecord => ({
  ...placed(at),
  lenses: LENS_IDS.filter((lens) => lens === at.id),
  kind: 'Lens',
  title: data.title,
  names: { also: [data.question], lay: at.lay },
  text: data.answer,
  content: sentences(data.question, data.answer, plainText(at.body)),
  keywords: at.lay,
});

/** A claim as search knows it: too long a sentence to be a name, so the full text alone finds it. */
export const claimRecord = (claim: Claim, at: Placed, page: string): SearchRecord => ({
  ...placed(at),
  kind: 'Claim',
  title: claim.statement,
  text: claim.why,
  note: page,
  grade: claim.grade ?? 'reasoning',
  content: sentences(
    claim.why,
    claim.limits,
    claim.weighing,
    ...claim.evidence.map(({ shows }) => shows),
  ),
  keywords: [
    ...claim.conditions.map((condition) => CONDITIONS[condition]),
    ...claim.techniques.map((technique) => TECHNIQUES[technique]),
  ],
});

/** A misconception as search knows it. */
export const misconceptionRecord = (data: Misconception, at: Placed): SearchRecord => ({
  ...placed(at),
  kind: 'Misconception',
  title: data.said,
  names: { lay: at.lay },
  text: plainText(data.evidence),
  content: plainText(data.evidence),
  keywords: at.lay,
});

const withoutTags = (html: string) => html.replaceAll(/<[^>]+>/g, '');

/** A paper as search knows it: its name is the author-year label, its numbers lead to it alone. */
export function paperRecord(data: Citation, at: Placed, label: string): SearchRecord {
  const { custom, author = [], editor = [], DOI, PMID, PMCID } = data;
  const journal = data['container-title'];
  const people = [...author, ...editor].map(({ literal, given, family }) =>
    sentences(literal, given, family),
  );
  const title = withoutTags(data.title);
  return {
    ...placed(at),
    kind: 'Paper',
    title: label,
    names: {},
    text: title,
    ...(journal ? { note: journal } : {}),
    content: sentences(`${title}.`, custom.finding, custom.caveat, custom.dispute),
    keywords: [
      ...people,
      ...[journal, data['container-title-short']].filter((name) => name !== undefined),
    ],
    numbers: [DOI, PMID, PMCID].filter((number) => number !== undefined),
  };
}

/** A plain page as search knows it. */
export const pageRecord = (data: Page, at: Placed): SearchRecord => ({
  ...placed(at),
  kind: 'Page',
  title: data.title,
  names: { lay: at.lay },
  text: data.description,
  content: sentences(data.description, plainText(at.body)),
  keywords: at.lay,
});
