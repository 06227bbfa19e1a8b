import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/check/content.ts';
import { lightPalette } from '../../src/draw/palette.ts';
import { chainFigure } from '../../src/lib/figures/chain.ts';
import { confluenceFigure } from '../../src/lib/figures/confluence-figure.ts';
import type { Figure, Shape } from '../../src/lib/figures/shapes.ts';
import { confluenceWords, pathwayWords, WIDTHS } from '../../src/lib/figures/words.ts';
import { LEVELS, SHOWN_IN, steps } from '../../src/lib/pathway.ts';

const { content } = readContent('content');
const palette = lightPalette();

/** What a figure says in letters, in the order in which it is drawn, as one line. */
const lettering = ({ shapes }: Figure): string => {
  const texts = (shape: Shape): string[] =>
    shape.kind === 'text'
      ? [shape.text]
      : shape.kind === 'group'
        ? shape.shapes.flatMap(texts)
        : [];
  return shapes.flatMap(texts).join(' ');
};
/** The words of a text, sorted: equal for two texts that hold the same facts in another order. */
const bag = (text: string): string[] =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{N}%]+/gu)
    ?.sort() ?? [];

describe('the chain as a file', () => {
  it.each(content.mechanisms.map(({ id, data }) => [id, data] as const))(
    'letters the facts of its text twin and no others: %s',
    (_, data) => {
      const chain = steps(data.pathway, new Map(data.claims.map((claim) => [claim.id, claim])));
      const drawn = lettering(chainFigure(data.title, data.lens, data.pathway, chain, palette));
      const twin = pathwayWords(data.pathway, chain);
      // The twin says "then" for a line, and does not grade what it calls inferred.
      const inferred = chain.filter(({ shownIn }) => shownIn === 'inferred');
      const numbers = data.pathway.map((_stage, index) => String(index + 1));
      expect(bag(drawn)).toEqual(
        bag(
          [
            data.title,
            twin.replaceAll('then (', '('),
            ...inferred.map(({ grade }) => grade),
            ...numbers,
          ].join(' '),
        ),
      );
      for (const { level, text } of data.pathway) {
        expect(twin).toContain(`${LEVELS[level]}: ${text}`);
        expect(bag(drawn)).toEqual(expect.arrayContaining(bag(`${LEVELS[level]} ${text}`)));
      }
      expect(twin.match(/then \(/g)?.length).toBe(chain.length);
      for (const { shownIn } of chain)
        expect(twin.toLowerCase()).toContain(SHOWN_IN[shownIn].label.toLowerCase());
    },
  );
});

it('letters the families of the confluence as its words do, and says both what widths mean', () => {
  const titleOf = (id: string) => content.lenses.find((lens) => lens.id === id)?.data.title ?? '';
  const words = confluenceWords(titleOf).join(' ');
  const drawn = lettering(confluenceFigure(palette));
  // The drawing cannot say where a stream leads and the words do: that is the only difference.
  const said = words
    .replaceAll(/ (effects|factors) \(/g, ' (')
    .replaceAll(/\) (flow|are part)[^.]+\./g, ')');
  expect(bag(said)).toEqual(bag(drawn.replace('Total response', '')));
  expect(words).toContain('total response');
  expect(drawn).toContain(WIDTHS);
});
