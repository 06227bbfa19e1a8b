import { expect, it } from 'vitest';
import { toJsonLd, toTurtle } from '../../../src/lib/glossary/rdf.ts';
import { PREFIXES, skosOf } from '../../../src/lib/glossary/skos.ts';
import type { DataRecord } from '../../../src/schemas/data.ts';
import { triplesOf } from './triples.ts';

const HOME = 'https://example.org/massage/glossary/';

const term = (id: string, more: Partial<DataRecord<'terms'>> = {}): DataRecord<'terms'> => ({
  id,
  address: `${HOME}${id}/`,
  term: id,
  abbreviations: [],
  alsoKnownAs: [],
  wrongNames: [],
  definition: `What "${id}" is: \\ a\nthing, “β”.`,
  field: 'touch',
  broader: [],
  related: [],
  confusedWith: [],
  usage: [],
  citations: [],
  ...more,
});

const quads = skosOf(
  [
    term('nerve'),
    term('c-fibre', {
      abbreviations: ['C'],
      alsoKnownAs: ['slow fibre'],
      wrongNames: ['pain wire'],
      broader: ['nerve'],
      related: ['touch'],
      citations: ['loken2009coding'],
      usage: [{ profession: 'medicine', meaning: 'A thread.' }],
    }),
    term('touch', { related: ['c-fibre'], field: 'pain' }),
  ],
  {
    address: HOME,
    title: 'Glossary',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    paper: (id) => `https://example.org/massage/bibliography/${id}/`,
  },
);

it('gives the same triples as Turtle and as JSON-LD, read by a parser that wrote neither', async () => {
  const turtle = await triplesOf(await toTurtle(quads), 'text/turtle');
  const json = await triplesOf(JSON.stringify(await toJsonLd(quads)), 'application/ld+json');
  expect(json).toBe(turtle);
  const written = quads.map(({ subject, predicate, object }) =>
    [subject.value, predicate.value, object.value].join(' '),
  );
  expect(turtle.trim().split('\n')).toHaveLength(new Set(written).size);
});

const has = (subject: string, predicate: string, object: string) =>
  quads.some(
    (quad) =>
      quad.subject.value === subject &&
      quad.predicate.value === PREFIXES.skos + predicate &&
      quad.object.value === object,
  );

it('names preferred, other and wrong names apart', () => {
  expect(has(`${HOME}c-fibre/`, 'prefLabel', 'c-fibre')).toBe(true);
  expect(has(`${HOME}c-fibre/`, 'altLabel', 'slow fibre')).toBe(true);
  expect(has(`${HOME}c-fibre/`, 'altLabel', 'C')).toBe(true);
  expect(has(`${HOME}c-fibre/`, 'hiddenLabel', 'pain wire')).toBe(true);
  expect(has(`${HOME}c-fibre/`, 'scopeNote', 'In medicine: A thread.')).toBe(true);
});

it('derives narrower and top concepts', () => {
  expect(has(`${HOME}nerve/`, 'narrower', `${HOME}c-fibre/`)).toBe(true);
  expect(has(HOME, 'hasTopConcept', `${HOME}nerve/`)).toBe(true);
  expect(has(HOME, 'hasTopConcept', `${HOME}c-fibre/`)).toBe(false);
});

it('gathers the terms of a field', () => {
  expect(has(`${HOME}?field=pain`, 'member', `${HOME}touch/`)).toBe(true);
});
