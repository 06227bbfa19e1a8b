/**
 * Lists every link to a term that prose makes by itself, in its sentence: `npm run term-links`.
 * `--pick 100 --seed 1` draws that many by lot, to be read for mistakes; a wrong one is mended with `autolink` or `unlinked`.
 */
import { parseArgs } from 'node:util';
import { mdxToMdast } from 'satteri';
import { readContent } from '../check/content.ts';
import { firstMentions } from '../lib/glossary/first-mentions.ts';
import type { Mention } from '../lib/glossary/matcher.ts';
import { glossaryMatcher } from '../lib/glossary/names.ts';
import { linkTree } from '../lib/glossary/tree.ts';

const { values } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    pick: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const { content } = readContent(values.content);
const match = glossaryMatcher(content.glossary.map(({ id, data }) => ({ id, ...data })));
const { mechanisms, outcomes, lenses, glossary, pages, misconceptions } = content;

const AROUND = 80;
const inContext = (file: string, text: string) => (mention: Mention) => {
  const { id, start, end } = mention;
  const before = text.slice(Math.max(0, start - AROUND), start);
  const words = `[${text.slice(start, end)}](${id})`;
  return `${file}: ${before}${words}${text.slice(end, end + AROUND)}`.replaceAll(/\s+/g, ' ');
};

const bodies = [...lenses, ...mechanisms, ...outcomes, ...glossary, ...pages].flatMap(
  ({ id, file, body, data }) => {
    const taken = new Set([...data.unlinked, ...(file.startsWith('glossary/') ? [id] : [])]);
    return linkTree(mdxToMdast(body), match, taken).flatMap(({ node, mentions }) =>
      mentions.map(inContext(file, 'value' in node ? node.value : '')),
    );
  },
);
const fields = [
  ...[...mechanisms, ...outcomes].map(({ file, data: { contradictions, unlinked } }) => ({
    file,
    texts: contradictions,
    unlinked,
  })),
  ...misconceptions.map(({ file, data }) => ({ file, texts: [data.evidence], unlinked: [] })),
].flatMap(({ file, texts, unlinked }) =>
  firstMentions(texts, match, new Set(unlinked)).flatMap((mentions, index) =>
    mentions.map(inContext(file, texts[index] ?? '')),
  ),
);

/** The lines in an order that only the seed decides (linear congruential, Numerical Recipes). */
function shuffled(lines: string[], seed: number): string[] {
  let state = seed;
  const keyed = lines.map((line) => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return { line, key: state };
  });
  return keyed.sort((a, b) => a.key - b.key).map(({ line }) => line);
}

const all = [...bodies, ...fields];
const shown = values.pick ? shuffled(all, Number(values.seed)).slice(0, Number(values.pick)) : all;
console.log(shown.join('\n'));
console.error(`\n${String(shown.length)} of ${String(all.length)} links`);
