import { expect, it } from 'vitest';
import { readContent } from '../../../src/check/content.ts';
import { termFinder } from '../../../src/lib/glossary/search.ts';

const { glossary } = readContent('content').content;
const find = termFinder(
  glossary.map(({ id, data }) => ({
    id,
    names: [data.term, ...data.abbreviations, ...data.alsoKnownAs, ...data.wrongNames],
  })),
);
const found = (query: string) => [...find(query)];
const names = new Map(
  glossary.map(({ id, data }) => [
    id,
    [data.term, ...data.abbreviations, ...data.alsoKnownAs, ...data.wrongNames]
      .join(' ')
      .toLowerCase(),
  ]),
);
/** Whether one of the terms found has a name that holds a word. */
const hits = (query: string, word: string) =>
  found(query).some((id) => names.get(id)?.includes(word));

it.each([
  ['PAG', 'periaqueductal-grey'],
  ['pag', 'periaqueductal-grey'],
  ['insular cortex', 'insula'],
  ['periaqueductal gray', 'periaqueductal-grey'],
  ['edema', 'oedema'],
  ['brain stem', 'brainstem'],
  ['ctactile', 'c-tactile-afferent'],
  ['cuddle hormone', 'oxytocin'],
  ['proprio', 'proprioception'],
  ['nociseption', 'nociception'],
  ['trigger pont', 'trigger-point'],
  ['plcaebo', 'placebo'],
  ['fibromyalga', 'fibromyalgia'],
  ['β-endorphin', 'beta-endorphin'],
  ['petrisage', 'petrissage'],
])('finds "%s"', (query, id) => {
  expect(found(query)).toContain(id);
});

it('forgives only where the word as typed finds nothing', () => {
  expect(found('insula').filter((id) => !names.get(id)?.includes('insula'))).toEqual([]);
  expect(found('zzzzzzzz')).toEqual([]);
});

/** Every way to leave out a letter, to double one and to swap two neighbours. */
const slips = (word: string) =>
  Array.from(word).flatMap((letter, at) => {
    const [before, after] = [word.slice(0, at), word.slice(at + 1)];
    return [
      before + after,
      before + letter + letter + after,
      before + after.charAt(0) + letter + after.slice(1),
    ];
  });

it('finds a single word of six letters or more through at least 98 of 100 slips', () => {
  const words = glossary
    .map(({ data }) => data.term.toLowerCase())
    .filter((term) => /^\p{L}{6,}$/u.test(term));
  const all = words.flatMap((word) => slips(word).map((slip) => ({ slip, word })));
  const tries = all.filter((_, at) => at % 8 === 0); // spread over all words and kinds of slip
  const missed = tries
    .filter(({ slip, word }) => !hits(slip, word))
    .map(({ slip, word }) => `${word}: ${slip}`);
  expect(tries.length).toBeGreaterThan(400);
  expect(missed.length / tries.length, missed.join(', ')).toBeLessThanOrEqual(0.02);
});
