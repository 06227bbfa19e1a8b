import type { Grade } from '../../lib/grade.ts';
import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';

/** Words that keep a sentence below certainty. */
const HEDGE =
  /\b(may|might|could|can|probably|perhaps|seems?|suggests?|tends?|proposed|some|likely|possible|possibly|believed|thought|said|unclear|unknown|not known|nobody|little is known|about as|in (?:studies|trials|the lab)|on average|many|most|often|usually|we do(?:n't| not) know|not sure|hard to say)\b/i;

/** A finding told in the past tense needs no hedge. */
const PAST =
  /\b(was|were|did|had|fell|rose|felt|found|gave|took|went|came|kept|made|lost|grew|held|saw|slept|left|led|told|became|began|showed|hurt|dropped|\w{2,}ed)\b/i;

const WEAKER: (Grade | undefined)[] = ['emerging', 'contested', 'speculative'];

/** A general statement is worded no more strongly than its grade, and so are words for the treatment room. */
export function wording(content: Content): Fault[] {
  const pages = [...content.mechanisms, ...content.outcomes];
  const grades = new Map(
    pages.flatMap(({ data }) => data.claims.map(({ id, grade }) => [id, grade] as const)),
  );

  const statements = pages.flatMap(({ file, data, lineOf }) =>
    data.claims.flatMap(({ id, statement, grade }, index): Fault[] => {
      const free = !grade || ['established', 'contested', 'refuted'].includes(grade);
      if (free || HEDGE.test(statement) || PAST.test(statement)) return [];
      const word = grade === 'supported' ? '"probably"' : '"may"';
      const message = `the claim "${id}" is ${grade} and worded as certain`;
      const remedy = `Tell it as a finding in the past tense, or say ${word}`;
      return [{ file, line: lineOf(['claims', index, 'statement']), message, remedy }];
    }),
  );

  const words = pages.flatMap(({ file, data, lineOf }) =>
    data.say.flatMap(({ words: said, claims }, index): Fault[] => {
      const weak = claims.find((id) => WEAKER.includes(grades.get(id)));
      if (!weak || HEDGE.test(said) || PAST.test(said)) return [];
      const message = `words to say rest on "${weak}" (${String(grades.get(weak))}) and are worded as certain`;
      return [
        {
          file,
          line: lineOf(['say', index, 'words']),
          message,
          remedy: 'Say "may", "might" or "some people"',
        },
      ];
    }),
  );
  return [...statements, ...words];
}
