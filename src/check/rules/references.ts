import type { Content, Entry } from '../content.ts';
import type { Fault } from '../fault.ts';
import { fieldProse, type Prose } from '../prose.ts';
import type { Path } from '../source.ts';
import { didYouMean } from '../validate.ts';
import { citedKeys } from '../../lib/cite-syntax.ts';

/** What can be pointed at, and where it is added. */
const KINDS = {
  citation: 'content/citations.json',
  term: 'content/glossary/',
  claim: 'the claims of a mechanism or an outcome',
  mechanism: 'content/mechanisms/ or content/outcomes/',
  lens: 'content/lenses/',
} as const;

type Kind = keyof typeof KINDS;

/** Components of MDX and the kind of record their id points at. */
export const COMPONENTS: Record<string, Kind> = {
  Term: 'term',
  Mechanism: 'mechanism',
  Outcome: 'mechanism',
  Claim: 'claim',
};

const ids = (entries: readonly Entry<unknown>[]) => new Set(entries.map((entry) => entry.id));

/** Every id that a record or a sentence points at must exist. */
export function references(content: Content, prose: ReadonlyMap<Entry<unknown>, Prose>): Fault[] {
  const graded = [...content.mechanisms, ...content.outcomes];
  const known: Record<Kind, Set<string>> = {
    citation: ids(content.citations),
    term: ids(content.glossary),
    claim: new Set(graded.flatMap(({ data }) => data.claims.map((claim) => claim.id))),
    mechanism: ids(graded),
    lens: ids(content.lenses),
  };
  const faults: Fault[] = [];
  const expect = (kind: Kind, id: string, file: string, line: number) => {
    if (known[kind].has(id)) return;
    const remedy = `Correct the id, or add it to ${KINDS[kind]}.${didYouMean(id, known[kind])}`;
    faults.push({ file, line, message: `unknown ${kind} "${id}"`, remedy });
  };
  const all = (entry: Entry<unknown>, kind: Kind, list: readonly string[], path: Path) => {
    list.forEach((id, index) => {
      expect(kind, id, entry.file, entry.lineOf([...path, index]));
    });
  };

  for (const entry of graded) {
    const { claims, say, terms, related } = entry.data;
    claims.forEach((claim, index) => {
      claim.evidence.forEach(({ cite }, at) => {
        expect(
          'citation',
          cite,
          entry.file,
          entry.lineOf(['claims', index, 'evidence', at, 'cite']),
        );
      });
    });
    say.forEach((line, index) => {
      all(entry, 'claim', line.claims, ['say', index, 'claims']);
    });
    all(entry, 'term', terms, ['terms']);
    all(entry, 'mechanism', related, ['related']);
  }
  for (const { data, file, lineOf } of content.mechanisms) {
    expect('lens', data.lens, file, lineOf(['lens']));
  }
  for (const entry of content.glossary) {
    all(entry, 'term', entry.data.broader, ['broader']);
    all(entry, 'term', entry.data.related, ['related']);
    all(entry, 'citation', entry.data.citations, ['citations']);
    entry.data.confusedWith.forEach(({ term }, index) => {
      expect('term', term, entry.file, entry.lineOf(['confusedWith', index, 'term']));
    });
    entry.data.usage.forEach(({ cite }, index) => {
      if (cite) expect('citation', cite, entry.file, entry.lineOf(['usage', index, 'cite']));
    });
  }
  for (const entry of content.misconceptions) {
    all(entry, 'claim', entry.data.claims, ['claims']);
    all(entry, 'mechanism', entry.data.mechanisms, ['mechanisms']);
  }
  for (const entry of content.pages) all(entry, 'term', entry.data.terms, ['terms']);
  for (const entry of [...graded, ...content.lenses, ...content.glossary, ...content.pages]) {
    all(entry, 'term', entry.data.unlinked, ['unlinked']);
  }
  for (const { data, file, lineOf } of content.citations) {
    const older = data.custom.supersedes;
    if (older) expect('citation', older, file, lineOf(['custom', 'supersedes']));
  }
  for (const { entry, path, text } of fieldProse(content)) {
    citedKeys(text).forEach((key) => {
      expect('citation', key, entry.file, entry.lineOf(path));
    });
  }
  for (const [entry, { citations, uses }] of prose) {
    for (const { key, line } of citations) expect('citation', key, entry.file, line);
    for (const { name, id, line } of uses) {
      const kind = COMPONENTS[name];
      if (kind && id) expect(kind, id, entry.file, line);
    }
  }
  return faults;
}
