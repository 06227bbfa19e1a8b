import { expect, it } from 'vitest';
import { readContent } from '../../src/check/content.ts';

const { content } = readContent('content');

/** Short forms that are not in the glossary, and why no reader is lost. */
const EXPLAINED: Record<string, string> = {
  ATP: 'The sentence says what it is: the energy carrier of the cell.',
  M1: 'The name of a kind of cell; it stands for no words, and the sentence says so.',
  M2: 'The name of a kind of cell; it stands for no words, and the sentence says so.',
};

/** Every short form that the glossary explains, in any of its names. */
const known = new Set(
  content.glossary.flatMap(({ data }) =>
    [data.term, ...data.abbreviations, ...data.alsoKnownAs].flatMap(
      (name) => name.match(/[\p{Lu}\p{N}][\p{Lu}\p{N}]+/gu) ?? [],
    ),
  ),
);

/** Prose without citations, addresses, code and the attributes of components. */
const prose = (body: string) =>
  body.replaceAll(/\[[^\]]*@[^\]]*\]|\]\([^)]*\)|`[^`]*`|<[^>]*>|https?:\S+/g, ' ');

it('uses no short form that neither the glossary nor the sentence spells out', () => {
  const lost = [...content.mechanisms, ...content.outcomes, ...content.lenses].flatMap(
    ({ file, data, body }) => {
      const text = prose(`${data.answer}\n${body}`);
      return [...new Set(text.match(/\b\p{Lu}[\p{Lu}\p{N}]+\b/gu))]
        .filter((short) => !known.has(short) && !(short in EXPLAINED))
        .filter((short) => !new RegExp(`\\(${short}\\)|${short} \\(`).test(text))
        .map((short) => `${file}: ${short}`);
    },
  );
  expect(lost).toEqual([]);
});
