import { expect, it } from 'vitest';
import { check, swap, type Spoil } from './fixture.ts';

/** A term of the fixture, as the text of its file. */
const term =
  (name: string, definition: string, more = '') =>
  () =>
    `---\nterm: ${name}\ndefinition: ${definition}\nfield: touch\n${more}---\n`;

const slowFibre = (change: (text: string) => string): Spoil => ({
  'glossary/slow-fibre.mdx': change,
});
const DEFINITION = 'A thin nerve thread that carries signals slowly.';

const MISTAKES: [mistake: string, spoil: Spoil, message: string[]][] = [
  [
    'a definition that uses its own term',
    slowFibre(swap(DEFINITION, 'One of the slow fibers of the skin.')),
    [
      'content/glossary/slow-fibre.mdx:3: the definition of "slow fibre" uses the term itself',
      'in other words',
    ],
  ],
  [
    'two definitions that rest on each other',
    {
      ...slowFibre(swap(DEFINITION, 'A thread that answers to caresses.')),
      'glossary/caress.mdx': term('caress', 'What excites slow fibres.'),
    },
    [
      'content/glossary/caress.mdx:3: "caress" is defined by "slow-fibre", and "slow-fibre" by "caress"',
      'Define one of the two without the other; the other stands in content/glossary/slow-fibre.mdx',
    ],
  ],
  [
    'a definition that uses a technical word which is not explained',
    slowFibre(swap(DEFINITION, 'An axon that carries signals slowly.')),
    [
      'content/glossary/slow-fibre.mdx:3: the definition uses the technical word "axon", which no term of the glossary explains',
      'Say it in plain words, or add a term for it',
    ],
  ],
  [
    'a definition that uses a word of the field which is not explained',
    {
      'words.txt': () => 'nociception\n',
      ...slowFibre(swap(DEFINITION, 'A thread for nociception.')),
    },
    ['slow-fibre.mdx:3: the definition uses the technical word "nociception"'],
  ],
  [
    'one name for two terms',
    { 'glossary/c-thread.mdx': term('C thread', 'A thread.', 'alsoKnownAs:\n  - slow-fibers\n') },
    [
      'content/glossary/slow-fibre.mdx:2: the name "slow fibre" is also a name of "c-thread" ("slow-fibers")',
      'say in "confusedWith" how slow-fibre and c-thread differ',
    ],
  ],
  [
    'a name to link that the term does not have',
    slowFibre(swap('field: touch', 'field: touch\nautolink: [slow thread]')),
    ['slow-fibre.mdx:5: "autolink" lists "slow thread", which is not a name of this term'],
  ],
  [
    'wider terms that go round in a circle',
    {
      ...slowFibre(swap('field: touch', 'field: touch\nbroader: [thread]')),
      'glossary/thread.mdx': term('thread', 'A long thing.', 'broader: [string]\n'),
      'glossary/string.mdx': term('string', 'A longer thing.', 'broader: [slow-fibre]\n'),
    },
    [
      'slow-fibre.mdx:5: "broader" goes round in a circle: slow-fibre > thread > string > slow-fibre',
      'Take out the step',
    ],
  ],
  [
    'a neighbour without the way back',
    {
      ...slowFibre(swap('field: touch', 'field: touch\nrelated: [thread]')),
      'glossary/thread.mdx': term('thread', 'A long thing.'),
    },
    [
      'slow-fibre.mdx:5: "thread" is related to "slow-fibre", but not the other way round',
      'Add "- slow-fibre" to "related" in content/glossary/thread.mdx',
    ],
  ],
];

it.each(MISTAKES)('refuses %s, with file, line and remedy', (_, spoil, message) => {
  const { status, output } = check(spoil);
  for (const piece of message) expect(output).toContain(piece);
  expect(status).toBe(1);
});

const SOUND: [what: string, spoil: Spoil][] = [
  [
    'a definition that uses another, which does not use it',
    { 'glossary/caress.mdx': term('caress', 'What excites slow fibres.') },
  ],
  [
    'a technical word that is part of a name in the glossary',
    {
      ...slowFibre(swap(DEFINITION, 'One of the thinnest axons.')),
      'glossary/nerve-fibre.mdx': term('nerve fibre', 'A thread.', 'alsoKnownAs:\n  - axon\n'),
    },
  ],
  [
    'the name of a person among the words of the field',
    {
      'words.txt': () => 'pacini\n',
      ...slowFibre(swap(DEFINITION, 'A thread described by Pacini.')),
    },
  ],
  [
    'one name for two terms that are told apart',
    {
      'glossary/c-thread.mdx': term(
        'C thread',
        'A thread.',
        'alsoKnownAs:\n  - slow fibres\nconfusedWith:\n  - term: slow-fibre\n    difference: One is a thread of nerve.\n',
      ),
    },
  ],
];

it.each(SOUND)('lets %s pass', (_, spoil) => {
  expect(check(spoil)).toEqual({ status: 0, output: '' });
});
