import { expect, it } from 'vitest';
import { check, swap, type Spoil } from './fixture.ts';

const mechanism = (change: (text: string) => string): Spoil => ({
  'mechanisms/slow-touch.mdx': change,
});
const citations = (change: (text: string) => string): Spoil => ({ 'citations.json': change });

/** One row a mistake a writer can make, with every piece of the message that must be there. */
const MISTAKES: [mistake: string, spoil: Spoil, message: string[]][] = [
  [
    'an unknown citation key in prose',
    mechanism(swap('people [@soft2001touch]', 'people [@soft2001tuch]')),
    [
      'content/mechanisms/slow-touch.mdx:39: unknown citation "soft2001tuch"',
      'Did you mean "soft2001touch"?',
    ],
  ],
  [
    'an unknown citation key in a claim',
    mechanism(swap('cite: soft2001touch', 'cite: nobody1999none')),
    [
      'content/mechanisms/slow-touch.mdx:25: unknown citation "nobody1999none"',
      'content/citations.json',
    ],
  ],
  [
    'an unknown citation key in what speaks against it',
    mechanism(swap('[@hard2005touch]', '[@hard2006touch]')),
    ['slow-touch.mdx:29: unknown citation "hard2006touch"'],
  ],
  [
    'an unknown term in prose',
    mechanism(swap('<Term id="slow-fibre">', '<Term id="slow-fiber">')),
    [
      'slow-touch.mdx:39: unknown term "slow-fiber"',
      'content/glossary/',
      'Did you mean "slow-fibre"?',
    ],
  ],
  [
    'an unknown term in a list',
    mechanism(swap('terms: [slow-fibre]', 'terms: [fast-nerve]')),
    ['slow-touch.mdx:33: unknown term "fast-nerve"'],
  ],
  [
    'an unknown term opted out of linking',
    mechanism(swap('terms: [slow-fibre]', 'terms: [slow-fibre]\nunlinked: [fast-nerve]')),
    ['slow-touch.mdx:34: unknown term "fast-nerve"'],
  ],
  [
    'an unknown mechanism',
    mechanism(swap('related: [does-it-help]', 'related: [does-it-hurt]')),
    ['slow-touch.mdx:34: unknown mechanism "does-it-hurt"'],
  ],
  [
    'an unknown claim in words to say',
    mechanism(
      swap('    claims: [slow-fibres-fire]\nterms', '    claims: [fast-fibres-fire]\nterms'),
    ),
    ['slow-touch.mdx:32: unknown claim "fast-fibres-fire"'],
  ],
  [
    'a mistyped field',
    mechanism(swap('answer:', 'anser:')),
    [
      'slow-touch.mdx:5: "anser" is not a field of this record',
      'Did you mean "answer"?',
      '"answer" is missing',
    ],
  ],
  [
    'a missing required field',
    mechanism(swap("searchedTo: '2025-12'\n", '')),
    ['slow-touch.mdx:2: "searchedTo" is missing', 'Month up to which the literature was searched'],
  ],
  [
    'a value out of the list',
    mechanism(swap('about: touch', 'about: dogs')),
    ['slow-touch.mdx:21: "claims[1].about"', 'It should hold: What the sentence speaks of'],
  ],
  [
    'an answer that is too long',
    mechanism(swap('answer: Slow', `answer: ${'very '.repeat(40)}slow`)),
    ['slow-touch.mdx:5: "answer": must be at most 40 words'],
  ],
  [
    'a YAML syntax error',
    mechanism(swap('title: Slow touch', 'title: "Slow touch')),
    ['content/mechanisms/slow-touch.mdx:', 'not valid YAML'],
  ],
  [
    'a YAML syntax error in a list',
    { 'misconceptions.yaml': swap('said: Slow', 'said: "Slow') },
    ['content/misconceptions.yaml:', 'not valid YAML'],
  ],
  [
    'a JSON syntax error',
    citations(swap('"volume": "3",', '"volume": "3"')),
    ['content/citations.json:27: not valid JSON', 'missing comma'],
  ],
  [
    'an id used twice in a list',
    citations(swap('"id": "soft2001touch"', '"id": "hard2005touch"')),
    ['content/citations.json:19: the id "hard2005touch" is used twice, first on line 2'],
  ],
  [
    'one id for a mechanism and an outcome',
    { 'outcomes/slow-touch.mdx': () => OUTCOME },
    [
      'content/outcomes/slow-touch.mdx:1: the id "slow-touch" is already used by content/mechanisms/slow-touch.mdx',
    ],
  ],
  [
    'a file name that is not a valid id',
    { 'glossary/Slow Fibre.mdx': () => 'x' },
    ['content/glossary/Slow Fibre.mdx: the file name is not a valid id', 'lower-case letters'],
  ],
  [
    'an empty file',
    { 'glossary/slow-fibre.mdx': () => '' },
    ['content/glossary/slow-fibre.mdx:1: the file is empty or has no frontmatter'],
  ],
  [
    'an empty list file',
    { 'misconceptions.yaml': () => '' },
    ['content/misconceptions.yaml:1: the file is empty or not a list'],
  ],
  [
    'an unknown component in MDX',
    mechanism(swap('<Outcome id="does-it-help" />', '<Outcom id="does-it-help" />')),
    ['slow-touch.mdx:40: unknown component <Outcom>', 'Did you mean "Outcome"?'],
  ],
  [
    'a component without an id',
    mechanism(swap('<Outcome id="does-it-help" />', '<Outcome />')),
    ['slow-touch.mdx:40: <Outcome> has no id'],
  ],
  [
    'a tag that is not closed',
    mechanism(swap('</Term>', '')),
    ['content/mechanisms/slow-touch.mdx:', 'not valid MDX'],
  ],
  [
    'code in content',
    mechanism(swap('Slow fibres fired', '{1 + 1} fibres fired')),
    ['slow-touch.mdx:39: code is not allowed in content'],
  ],
  [
    'a grade the evidence does not permit',
    mechanism(swap('grade: supported', 'grade: established')),
    [
      'slow-touch.mdx:22: the claim "slow-fibres-fire" is graded established, which its evidence does not permit',
      'for it counts suitable: soft2001touch',
      'Grade it supported or emerging or speculative',
    ],
  ],
  [
    'a retracted paper cited in a claim without saying so',
    citations(swap('"n": 20,', '"n": 20, "retracted": "2020-01-01",')),
    ['slow-touch.mdx:27: "soft2001touch" has been retracted and is cited without that word'],
  ],
  [
    'a retracted paper cited in prose without saying so',
    citations(
      swap(
        '"system": "human",\n      "intervention": "touch",\n      "finding"',
        '"retracted": "2020-01-01",\n      "system": "human",\n      "intervention": "touch",\n      "finding"',
      ),
    ),
    ['slow-touch.mdx:29: "hard2005touch" has been retracted and is cited without that word'],
  ],
  [
    'a claim id used twice on the site',
    { 'outcomes/does-it-help.mdx': swap('id: help-unknown', 'id: slow-fibres-fire') },
    [
      'content/outcomes/does-it-help.mdx:6: the claim id "slow-fibres-fire" is already used in content/mechanisms/slow-touch.mdx:19',
    ],
  ],
  [
    'a step carried by a claim on other subjects',
    mechanism(swap('shownIn: touch', 'shownIn: massage')),
    ['slow-touch.mdx:', 'is said to be shown in massage, but "slow-fibres-fire" is about touch'],
  ],
  [
    'a step shown somewhere without a claim',
    mechanism(swap('shownIn: inferred', 'shownIn: people')),
    ['is said to be shown in people but names no claim'],
  ],
  [
    'a number without a paper',
    mechanism(
      swap('20 people [@soft2001touch]. A', '20 people. They had been touched [@soft2001touch]. A'),
    ),
    ['slow-touch.mdx:39: a number without a paper: "Slow fibres fired in 20 people."', '[@key]'],
  ],
  [
    'a number without a paper further down, after a sentence that opens with two papers',
    mechanism(
      swap(
        'is thin.\n',
        'is thin. In two reviews [@soft2001touch; @hard2005touch] it is.\nIt takes 30 minutes. ',
      ),
    ),
    ['slow-touch.mdx:40: a number without a paper: "It takes 30 minutes."'],
  ],
  [
    'a number word without a paper in what speaks against it',
    mechanism(
      swap('Another group did not find it [@hard2005touch].', 'Seven people did not feel it.'),
    ),
    ['slow-touch.mdx:29: a number without a paper: "Seven people did not feel it."'],
  ],
  [
    'a word that is not in our voice',
    mechanism(swap('is thin.', 'is thin. Massage breaks up adhesions.')),
    ['slow-touch.mdx:39: not in our own voice: "breaks up adhesions"'],
  ],
  [
    'a promise in the answer',
    mechanism(
      swap('answer: Slow touch may feel pleasant', 'answer: Slow touch releases endorphins'),
    ),
    ['slow-touch.mdx:5: not in our own voice: "releases endorphins"'],
  ],
  [
    'a general statement that is worded more strongly than its grade',
    {
      'outcomes/does-it-help.mdx': swap(
        'It has been proposed that slow touch could help.',
        'Slow touch helps.',
      ),
    },
    [
      'content/outcomes/does-it-help.mdx:7: the claim "help-unknown" is speculative and worded as certain',
    ],
  ],
  [
    'words to say that promise more than their claim',
    {
      'mechanisms/slow-touch.mdx': swap(
        'Slow strokes may feel pleasant.\n    claims: [slow-fibres-fire]',
        'Slow strokes help.\n    claims: [help-unknown]',
      ),
    },
    [
      'slow-touch.mdx:31: words to say rest on "help-unknown" (speculative) and are worded as certain',
    ],
  ],
  [
    'a family of another lens',
    mechanism(swap('family: affective-touch', 'family: setting')),
    ['slow-touch.mdx:4: the family "setting" belongs to the lens "contextual", not "specific"'],
  ],
  [
    'an unconfirmed DOI shown as a DOI',
    citations(swap('"doiStatus": "seen"', '"doiStatus": "recalled"')),
    ['content/citations.json:', 'a "DOI" stands if and only if "doiStatus" is "seen"'],
  ],
  [
    'an ISSN whose check digit does not fit',
    citations(swap('"volume": "3",', '"volume": "3",\n    "ISSN": "1097-6265",')),
    ['content/citations.json:27: soft2001touch: "ISSN" 1097-6265 is no ISSN', 'as in 1097-6256'],
  ],
  [
    'pages that run backwards',
    citations(swap('"page": "1-9"', '"page": "19-11"')),
    ['content/citations.json:27: soft2001touch: "page" 19-11 runs backwards', 'as in 547-548'],
  ],
  [
    'an unconfirmed DOI that is no bare DOI',
    citations(
      swap(
        '"doiStatus": "none"',
        '"doiStatus": "recalled",\n      "candidateDOI": "https://doi.org/10.1000/x"',
      ),
    ),
    ['content/citations.json:16: hard2005touch: "custom.candidateDOI"', 'without https://doi.org/'],
  ],
];

const OUTCOME = `---
title: Again
question: Again?
answer: Again.
claims:
  - id: again-unknown
    statement: It could be.
    about: touch
    grade: speculative
    why: Nobody has tested it.
reviewed: 2026-01-05
searchedTo: '2025-12'
---

Nobody knows.
`;

it('passes the sound fixture', () => {
  expect(check({})).toEqual({ status: 0, output: '' });
});

it.each(MISTAKES)('refuses %s, with file, line and remedy', (_, spoil, message) => {
  const { status, output } = check(spoil);
  expect(status).toBe(1);
  for (const piece of message) expect(output).toContain(piece);
});

it('refuses a claim about people in general that names a treatment', () => {
  const { status, output } = check(
    mechanism((text) =>
      swap(
        'about: touch',
        'about: people',
      )(swap('fired when the arm was stroked', 'fired when massage was given')(text)).replace(
        'shownIn: touch',
        'shownIn: people',
      ),
    ),
  );
  expect(status).toBe(1);
  expect(output).toContain('is about people in general but names a treatment ("massage")');
});

it('lets a misconception be quoted and a saying be denied', () => {
  const { status, output } = check(
    mechanism(
      swap(
        'is thin.',
        'is thin. People say it "breaks up adhesions". No study shows that it clears toxins.',
      ),
    ),
  );
  expect({ status, output }).toEqual({ status: 0, output: '' });
});

it('reports every mistake of a run together, by file and line', () => {
  const { output } = check({
    'mechanisms/slow-touch.mdx': (text) =>
      swap(
        'terms: [slow-fibre]',
        'terms: [a, b]',
      )(swap('grade: supported', 'grade: established')(text)),
    'glossary/slow-fibre.mdx': swap('field: touch', 'field: pain\nfeild: x'),
  });
  const places = [...output.matchAll(/^content\/(\S+?):(\d+): /gm)].map((match) => [
    match[1],
    Number(match[2]),
  ]);
  expect(places.length).toBeGreaterThanOrEqual(4);
  expect(places).toEqual(
    [...places].sort(
      (a, b) => String(a[0]).localeCompare(String(b[0])) || Number(a[1]) - Number(b[1]),
    ),
  );
  expect(output).toMatch(/\d+ mistakes in .* Nothing was built\./);
});
