import { expect, it } from 'vitest';
import { readContent } from '../../src/check/content.ts';
import { placesOf } from '../../src/lib/places.ts';
import { citedKeys } from '../../src/lib/cite-syntax.ts';
import { readingEase } from '../../src/lib/sentences.ts';

const { content, faults } = readContent('content');
const graded = [...content.mechanisms, ...content.outcomes];
const claims = graded.flatMap(({ data }) => data.claims);
const inClaims = new Set(claims.flatMap(({ evidence }) => evidence.map(({ cite }) => cite)));
const used = new Set([
  ...[...graded, ...content.lenses, ...content.glossary, ...content.pages].flatMap(
    (entry: { data: object; body: string }) => [...placesOf(entry).keys()],
  ),
  ...content.misconceptions.flatMap(({ data }) => citedKeys(data.evidence)),
]);

/** Words of a body, without headings, tags and citations. */
const wordsOf = (body: string) =>
  body
    .replaceAll(/^#.*$/gm, '')
    .replaceAll(/<[^>]+>|\[@[^\]]+\]/g, '')
    .split(/\s+/)
    .filter((word) => /\w/.test(word)).length;

const outside = (entries: { id: string; body: string }[], least: number, most: number) =>
  entries
    .map(({ id, body }) => `${id}: ${String(wordsOf(body))}`)
    .filter((line) => {
      const words = Number(line.split(': ')[1]);
      return words < least || words > most;
    });

it('is all valid', () => {
  expect(faults).toEqual([]);
});

it('holds 40 mechanisms, 8 outcomes, 3 lenses and at least 200 claims and 260 terms', () => {
  expect(content.mechanisms.length).toBe(40);
  expect(content.outcomes.length).toBe(8);
  expect(content.lenses.length).toBe(3);
  expect(claims.length).toBeGreaterThanOrEqual(200);
  expect(content.glossary.length).toBeGreaterThanOrEqual(260);
});

it('uses every reference of the two source documents', () => {
  const sources = content.citations.filter(({ data }) => data.custom.sourceDocument);
  expect(sources.length).toBe(57);
  expect(sources.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
});

it('labels every reference that carries no claim as background, with a reason, and no other', () => {
  const idle = content.citations.filter(({ id }) => !inClaims.has(id));
  expect(idle.filter(({ data }) => !data.custom.background).map(({ id }) => id)).toEqual([]);
  const busy = content.citations.filter(
    ({ id, data }) => inClaims.has(id) && data.custom.background,
  );
  expect(busy.map(({ id }) => id)).toEqual([]);
});

it('answers what the source documents overstate', () => {
  expect(content.misconceptions.filter(({ data }) => data.source).length).toBeGreaterThanOrEqual(
    20,
  );
  expect(content.misconceptions.length).toBeGreaterThanOrEqual(75);
});

it('tells each mechanism and outcome in 250 to 600 words, each lens in 700 to 1,300', () => {
  expect(outside(graded, 250, 600)).toEqual([]);
  expect(outside(content.lenses, 700, 1300)).toEqual([]);
});

it('reads easily: the median page has a Flesch reading ease of at least 50', () => {
  const bodies = [...graded, ...content.lenses, ...content.pages].map(({ body }) =>
    readingEase(body.replaceAll(/^#.*$/gm, '').replaceAll(/<[^>]+>/g, '')),
  );
  const sorted = bodies.sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeGreaterThanOrEqual(50);
});

it('gives every mechanism words to say and words to avoid', () => {
  const silent = content.mechanisms.filter(
    ({ data }) => data.say.length === 0 || data.avoid.length === 0,
  );
  expect(silent.map(({ id }) => id)).toEqual([]);
});
