import { readFileSync } from 'node:fs';
import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/check/content.ts';
import { COLUMNS } from '../../src/lib/figures/atlas.ts';
import { GRADE_IDS, gradeLabel, gradeRow } from '../../src/lib/grade.ts';
import { FAMILIES, FAMILY_IDS } from '../../src/lib/lens.ts';
import { LEVELS, SHOWN_IN, steps, type Level, type StepGrade } from '../../src/lib/pathway.ts';

const { content } = readContent('content');
const page = (address: string) => parse(readFileSync(`dist${address}index.html`, 'utf8'));
const textOf = (node?: HTMLElement | null) => (node?.text ?? '').trim().replaceAll(/\s+/g, ' ');
const decoded = (text: string) => parse(`<p>${text}</p>`).text;

const mechanisms = content.mechanisms.map(({ id, data }) => ({
  id,
  data,
  chain: steps(data.pathway, new Map(data.claims.map((claim) => [claim.id, claim]))),
}));
/** Width and dashes of a grade's stroke. */
const strokeOf = (grade: StepGrade) => {
  const { width, dash = '' } =
    grade === 'reasoning' ? { width: 1 } : { dash: '', ...gradeRow(grade).stroke };
  return `${String(width)} ${dash}`.trim();
};
const drawnStroke = (node: HTMLElement) =>
  `${node.getAttribute('stroke-width') ?? ''} ${node.getAttribute('stroke-dasharray') ?? ''}`.trim();
/** The grade that a step is given in words; what is inferred is speculative. */
const gradeSaid = (step: string): StepGrade =>
  STEP_GRADES.find((grade) => step.endsWith(`, ${gradeLabel(grade).toLowerCase()}`)) ??
  'speculative';
const STEP_GRADES: StepGrade[] = [...GRADE_IDS, 'reasoning'];
/** What stands before a stage; a stage may hold a semicolon of its own. */
const STAGE = new RegExp(`; (?:then \\([^()]*\\) )?(?=(?:${Object.values(LEVELS).join('|')}): )`);
/** "Level: text" and "then (shown in, grade)" of a pathway in words, apart. */
const parts = (words: string) => {
  const steps = [...words.matchAll(/; then \(([^()]*)\) /g)].map((match) => match[1] ?? '');
  const stages = words.split(STAGE);
  return { steps, stages };
};

describe('the atlas', () => {
  const items = page('/').querySelectorAll('#atlas [data-item]');
  const itemOf = (title: string) => items.find((item) => textOf(item.querySelector('a')) === title);

  it('has one row for each mechanism, under the name of its family', () => {
    expect(items.map((item) => textOf(item.querySelector('a'))).sort()).toEqual(
      mechanisms.map(({ data }) => data.title).sort(),
    );
    for (const { data } of mechanisms) {
      const section = itemOf(data.title)?.closest('section');
      expect(textOf(section?.querySelector('h4'))).toBe(FAMILIES[data.family].label);
    }
  });

  it.each(mechanisms)('draws the levels and grades that the text says: $id', ({ data, chain }) => {
    const item = itemOf(data.title);
    const { stages, steps: said } = parts(textOf(item?.querySelector('.words')));
    expect(stages).toEqual(
      data.pathway.map(({ level, text }) => decoded(`${LEVELS[level]}: ${text}`)),
    );
    expect(said).toEqual(
      chain.map(({ shownIn, grade }) =>
        shownIn === 'inferred'
          ? 'inferred, not shown'
          : `${SHOWN_IN[shownIn].label.toLowerCase()}, ${gradeLabel(grade).toLowerCase()}`,
      ),
    );

    const columns = COLUMNS[data.lens];
    const levelOf = (stage: string) =>
      (Object.entries(LEVELS).find(([, label]) => stage.startsWith(`${label}: `))?.[0] ??
        '') as Level;
    const columnsSaid = stages.map((stage) =>
      columns.findIndex(({ levels }) => levels.includes(levelOf(stage))),
    );
    const columnsDrawn = (item?.querySelectorAll('circle') ?? []).map((circle) =>
      Math.floor((parseFloat(circle.getAttribute('cx') ?? '') / 100) * columns.length),
    );
    expect(new Set(columnsDrawn)).toEqual(new Set(columnsSaid));

    const lines = item?.querySelectorAll('.line svg[viewBox] path').map(drawnStroke);
    expect(lines).toEqual(said.map((step) => strokeOf(gradeSaid(step))));
    expect(item?.getAttribute('data-shown')?.split(' ').sort()).toEqual(
      [...new Set(chain.map(({ shownIn }) => shownIn))].sort(),
    );
  });
});

describe('the chain on the page of a mechanism', () => {
  it.each(mechanisms)(
    'writes beside each stroke the grade it draws: $id',
    ({ id, data, chain }) => {
      const stages = page(`/mechanisms/${id}/`).querySelectorAll('#chain .stage');
      expect(stages.map((stage) => textOf(stage.querySelector('.label')))).toEqual(
        data.pathway.map(({ level, text }) => decoded(`${LEVELS[level]} ${text}`)),
      );
      const drawn = stages.slice(1).map((stage) => {
        const [across, down] = stage.querySelectorAll('.stroke').map(drawnStroke);
        expect(across).toBe(down);
        return [
          across,
          textOf(stage.querySelector('.shown')),
          textOf(stage.querySelector('.papers span')),
        ];
      });
      expect(drawn).toEqual(
        chain.map(({ shownIn, grade }) => [
          strokeOf(grade),
          SHOWN_IN[shownIn].label,
          gradeLabel(grade).toLowerCase(),
        ]),
      );
    },
  );
});

it('names in the confluence and in its words the same families, and breaks the stream that is said not to be caused', () => {
  const figure = page('/').querySelector('.confluence');
  const linksOf = (part: string) =>
    (figure?.querySelectorAll(`${part} a`) ?? []).map((link) => link.getAttribute('href')).sort();
  expect(linksOf('.twin').length).toBe(content.lenses.length + FAMILY_IDS.length);
  expect(linksOf('svg')).toEqual(linksOf('.twin'));
  const streams = (figure?.querySelectorAll('svg g[data-lens]') ?? []).map((group) => [
    group.getAttribute('data-lens'),
    group.querySelector('.apart') !== null,
  ]);
  const said = (figure?.querySelectorAll('.twin > li') ?? []).map((item) => [
    item.getAttribute('data-lens'),
    textOf(item).includes('does not cause them'),
  ]);
  expect(streams).toEqual(said);
});
