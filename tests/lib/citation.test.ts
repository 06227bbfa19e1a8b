import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { authorYear, formatAll, STYLES, type Style } from '../../src/lib/citation.ts';
import type { Citation } from '../../src/schemas/citation.ts';

const all = JSON.parse(readFileSync('content/citations.json', 'utf8')) as Citation[];
const labels = authorYear(all);
const label = (id: string) => labels.get(id);

it.each<[what: string, id: string, expected: string]>([
  ['one author', 'sawynok2016adenosine', 'Sawynok, 2016'],
  ['two authors', 'vigotsky2015role', 'Vigotsky & Bruhns, 2015'],
  ['three or more authors and a name with an umlaut', 'loken2009coding', 'Löken et al., 2009'],
  [
    'two papers of one first author and year, told apart by a second name',
    'ackerley2014human',
    'Ackerley, Backlund Wasling, et al., 2014',
  ],
])('names %s as APA does', (_, id, expected) => {
  expect(label(id)).toBe(expected);
});

it('gives every paper a label of its own', () => {
  expect(new Set(labels.values()).size).toBe(all.length);
});

it.each(Object.keys(STYLES) as Style[])('formats every reference in %s, each once', (style) => {
  const formatted = formatAll(all, style);
  expect([...formatted.keys()].sort()).toEqual(all.map(({ id }) => id).sort());
  for (const [id, html] of formatted) {
    expect(html, id).not.toMatch(/undefined|\[object|<div/);
    expect(html, id).toContain(
      String(all.find((item) => item.id === id)?.issued['date-parts'][0]?.[0]),
    );
  }
});

it('never shows a DOI that nobody has seen in print', () => {
  const candidates = all.flatMap(({ custom }) => custom.candidateDOI ?? []);
  expect(candidates.length).toBeGreaterThan(0);
  const printed = [...formatAll(all, 'apa').values()].join('\n');
  for (const candidate of candidates) expect(printed).not.toContain(candidate);
});

it.each(['valueOf', '__proto__', 'constructor'])('formats a paper by one called %s', (name) => {
  const author = [{ family: name, given: name }, { literal: name }];
  const papers = all.slice(0, 1).map((paper) => ({ ...paper, author }));
  const references = (Object.keys(STYLES) as Style[]).map((style) => formatAll(papers, style));
  for (const texts of [authorYear(papers), ...references])
    expect([...texts.values()].join('')).toContain(name);
});
