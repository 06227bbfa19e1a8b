import { GRADE_IDS, GRADES } from './grade.ts';

/** A heading of the map with the pages below it. */
export interface MapSection {
  title: string;
  pages: { title: string; address: string; line: string }[];
}

/** A plain map of the site in Markdown (llmstxt.org): what it is, how claims are graded, and where things are. */
export function llmsTxt(name: string, description: string, sections: readonly MapSection[]) {
  return [
    `# ${name}`,
    `> ${description}`,
    'This site is education, not medical advice. Text, data and figures are CC BY 4.0. Every claim has an address and a grade. The grade belongs to the one sentence and not to its topic: quote a claim with its grade, and do not word it more strongly than the grade allows.',
    '## Grades',
    GRADE_IDS.map((id) => `- ${GRADES[id].label}: ${GRADES[id].meaning}`).join('\n'),
    ...sections.map(({ title, pages }) =>
      [
        `## ${title}`,
        '',
        ...pages.map((page) => `- [${page.title}](${page.address}): ${page.line}`),
      ].join('\n'),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}
