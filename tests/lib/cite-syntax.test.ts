import { expect, it } from 'vitest';
import { citedKeys, splitCitations } from '../../src/lib/cite-syntax.ts';

it('splits running text at its citations', () => {
  expect(splitCitations('It eased pain [@a2001x], others did not [@b2002y; @c2003z].')).toEqual([
    { text: 'It eased pain ' },
    { keys: ['a2001x'] },
    { text: ', others did not ' },
    { keys: ['b2002y', 'c2003z'] },
    { text: '.' },
  ]);
});

it('leaves text without citations, addresses and brackets alone', () => {
  for (const text of ['At 10:30, ratio 3:1.', 'Write to a@b.org [please].', '[1]', '']) {
    expect(citedKeys(text)).toEqual([]);
  }
});

it('reads a citation that is wrapped over two lines', () => {
  expect(citedKeys('pain [@a2001x;\n@b2002y].')).toEqual(['a2001x', 'b2002y']);
});

it('keeps repeats, so that every place can be pointed at', () => {
  expect(citedKeys('[@a2001x] and again [@a2001x]')).toEqual(['a2001x', 'a2001x']);
});
