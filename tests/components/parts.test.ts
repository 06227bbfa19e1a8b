import { getCollection } from 'astro:content';
import { describe, expect, it } from 'vitest';
import Cite from '../../src/components/Cite.astro';
import ClaimLink from '../../src/components/ClaimLink.astro';
import Inline from '../../src/components/Inline.astro';
import Mechanism from '../../src/components/Mechanism.astro';
import Term from '../../src/components/Term.astro';
import ClaimRow from '../../src/components/claim/ClaimRow.astro';
import GradeMark from '../../src/components/claim/GradeMark.astro';
import Chain from '../../src/components/figure/Chain.astro';
import PathwayLine from '../../src/components/figure/PathwayLine.astro';
import Stroke from '../../src/components/figure/Stroke.astro';
import { atlasRow } from '../../src/lib/figures/atlas.ts';
import { GRADE_IDS } from '../../src/lib/grade.ts';
import { render } from './render.ts';

const golden = (name: string) => `../golden/${name}.html`;

describe('a citation', () => {
  it('names author and year, in brackets, and leads to the paper', async () => {
    expect(await render(Cite, { ids: 'loken2009coding' })).toBe(
      '(<a class="cite" href="/bibliography/loken2009coding/">Löken et al., 2009</a>)\n',
    );
  });
  it('keeps several in one pair of brackets', async () => {
    expect(await render(Cite, { ids: 'loken2009coding olausson2002unmyelinated' })).toMatch(
      /^\(<a .*2009<\/a>; <a .*2002<\/a>\)\n$/,
    );
  });
  it('refuses a paper that is not in the bibliography', async () => {
    await expect(render(Cite, { ids: 'nobody1999none' })).rejects.toThrow(
      'Unknown id "nobody1999none"',
    );
  });
  it('is found in the running text of a field', async () => {
    expect(await render(Inline, { text: 'It may [@loken2009coding].' })).toMatch(
      /^It may \(<a .*<\/a>\)\.\n$/,
    );
  });
});

describe('links in prose', () => {
  it('take the words of the writer, or the name of what they lead to', async () => {
    expect(await render(Term, { id: 'insula' }, 'the insula')).toContain(
      'href="/glossary/insula/">the insula</a>',
    );
    expect(await render(Mechanism, { id: 'nocebo' })).toContain('href="/mechanisms/nocebo/"');
    expect(await render(Mechanism, { id: 'safety' })).toContain('href="/outcomes/safety/"');
    expect(await render(ClaimLink, { id: 'velocity-tuning' }, 'this claim')).toContain(
      'href="/mechanisms/affective-touch/#velocity-tuning">this claim</a>',
    );
  });
});

it.each(GRADE_IDS)('draws and names the grade %s', async (grade) => {
  const html =
    (await render(GradeMark, { grade })) + (await render(Stroke, { grade, direction: 'across' }));
  await expect(html).toMatchFileSnapshot(golden(`grade-${grade}`));
});

it('gives a claim by reasoning the word alone', async () => {
  const html = await render(GradeMark, {});
  expect(html).toContain('By reasoning');
  expect(html).not.toContain('dots');
});

it('shows a claim with its grade, its reason, its papers and their stances', async () => {
  const mechanisms = await getCollection('mechanisms');
  const claim = mechanisms
    .flatMap(({ data }) => data.claims)
    .find(({ id }) => id === 'palm-speed-curve');
  const html = await render(ClaimRow, { claim });
  for (const piece of [
    'id="palm-speed-curve"',
    'Contested',
    'Crucianelli et al., 2022',
    '(against)',
  ]) {
    expect(html).toContain(piece);
  }
});

it('draws the chain of a mechanism as one list of stages, each shown step linked to its claim', async () => {
  const mechanism = (await getCollection('mechanisms')).find(({ id }) => id === 'nocebo');
  const html = await render(Chain, { mechanism });
  expect(html.match(/class="stage/g)?.length).toBe(mechanism?.data.pathway.length);
  expect(html).toMatch(/Weakest step: \d to \d\./);
  for (const { step } of mechanism?.data.pathway ?? []) {
    if (step?.claims[0]) expect(html).toContain(`href="#${step.claims[0]}"`);
  }
});

it('draws a row of the atlas: straight, over, under, looped, each in the stroke of its grade', async () => {
  const grades = ['established', 'supported', 'contested', 'refuted', 'speculative'] as const;
  const steps = grades.map((grade, index) => ({
    from: index,
    to: index + 1,
    grade,
    shownIn: 'touch' as const,
    claims: [],
  }));
  const row = atlasRow(
    'specific',
    ['encounter', 'tissue', 'brain', 'spinal-cord', 'spinal-cord', 'person'],
    steps,
  );
  await expect(await render(PathwayLine, { row })).toMatchFileSnapshot(golden('atlas-row'));
});
