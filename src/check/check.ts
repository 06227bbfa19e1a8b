import { readContent, type Content, type Entry } from './content.ts';
import { sortFaults, type Fault } from './fault.ts';
import { readProse, type Prose } from './prose.ts';
import { readWords } from './words.ts';
import { bibliography } from './rules/bibliography.ts';
import { recorded, withdrawn } from './rules/changes.ts';
import { claimIds, grades, subjects } from './rules/claims.ts';
import { characters, markup } from './rules/characters.ts';
import { components } from './rules/components.ts';
import { borrowedWords, mutualDefinitions, ownTerm } from './rules/glossary-definitions.ts';
import { labels } from './rules/glossary-labels.ts';
import { broader, related } from './rules/glossary-relations.ts';
import { ids } from './rules/ids.ts';
import { links } from './rules/links.ts';
import { families, pathways } from './rules/pathways.ts';
import { layWords } from './rules/lay-words.ts';
import { numbers, voice } from './rules/prose.ts';
import { references } from './rules/references.ts';
import { retractions } from './rules/retractions.ts';
import { wording } from './rules/wording.ts';

type Rule = (
  content: Content,
  prose: ReadonlyMap<Entry<unknown>, Prose>,
  /** The field's own words. */
  words: ReadonlySet<string>,
) => Fault[];

/** Everything the build refuses beyond the shape of a record; adding a rule is adding a line. */
const RULES: Rule[] = [
  ids,
  references,
  bibliography,
  layWords,
  components,
  characters,
  markup,
  links,
  claimIds,
  grades,
  subjects,
  recorded,
  retractions,
  pathways,
  families,
  numbers,
  voice,
  wording,
  labels,
  broader,
  related,
  ownTerm,
  mutualDefinitions,
  borrowedWords,
];

/** Checks a content folder and returns every fault, sorted by file and line, with the counts of what was read. */
export function checkContent(root: string): { faults: Fault[]; records: number } {
  const { content, faults } = readContent(root);
  const { lenses, mechanisms, outcomes, glossary, pages } = content;
  const withProse: Entry<unknown>[] = [
    ...lenses,
    ...mechanisms,
    ...outcomes,
    ...glossary,
    ...pages,
  ];
  const words = readWords(root);
  const prose = new Map(withProse.map((entry) => [entry, readProse(entry)]));
  const found = [
    ...faults,
    ...[...prose.values()].flatMap((page) => page.faults),
    ...RULES.flatMap((rule) => rule(content, prose, words)),
    // what could not be read is not gone
    ...(faults.length === 0 ? withdrawn(content) : []),
  ];
  return { faults: sortFaults(found), records: Object.values(content).flat().length };
}
