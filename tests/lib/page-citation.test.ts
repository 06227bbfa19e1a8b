import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatAll } from '../../src/lib/citation.ts';
import { EXPORTS } from '../../src/lib/exports/exports.ts';
import {
  PAGE_STYLES,
  pageRecord,
  pageReference,
  type CitedPage,
} from '../../src/lib/page-citation.ts';
import { plainText } from '../../src/lib/rich-text.ts';
import type { Citation } from '../../src/schemas/citation.ts';

const page: CitedPage = {
  title: 'Affective touch',
  address: 'https://example.org/mechanisms/affective-touch/',
  key: 'mechanisms-affective-touch',
  day: '2026-11-20',
};
const LINK = `<a href="${page.address}">${page.address}</a>`;

describe('a page of the site', () => {
  it('is cited in APA with the site as author, and the site is not named twice', () => {
    expect(pageReference(page, 'apa')).toBe(
      `How Massage Works. (2026, November 20). <i>Affective touch</i>. ${LINK}`,
    );
  });

  it('is cited in Vancouver with the site as publisher', () => {
    expect(pageReference(page, 'vancouver')).toBe(
      `How Massage Works. Affective touch [Internet]. How Massage Works; 2026. Available from: ${LINK}`,
    );
  });

  it('is cited in BibTeX with edition, publisher and address', () => {
    expect(EXPORTS.bib.write([pageRecord(page, '2026-11-22')]).split('\n')).toEqual([
      '@misc{how-massage-works-mechanisms-affective-touch,',
      '\tauthor = {{How Massage Works}},',
      '\tedition = {2026-11-22},',
      '\tyear = {2026},',
      '\tmonth = {11},',
      '\tpublisher = {How Massage Works},',
      '\ttitle = {Affective touch},',
      `\turl = {${page.address}},`,
      '}',
      '',
    ]);
  });

  it('is cited in RIS as an electronic source with day, edition and address', () => {
    expect(EXPORTS.ris.write([pageRecord(page, '2026-11-22')]).split('\r\n')).toEqual([
      'TY  - ELEC',
      'ID  - how-massage-works-mechanisms-affective-touch',
      'AU  - How Massage Works',
      'TI  - Affective touch',
      'PY  - 2026',
      'DA  - 2026/11/20/',
      'ET  - 2026-11-22',
      'PB  - How Massage Works',
      `UR  - ${page.address}`,
      'ER  - ',
      '',
    ]);
  });
});

it.each(PAGE_STYLES)(
  'writes every title in %s as Citation.js does, however odd its signs',
  (style) => {
    const papers = JSON.parse(readFileSync('content/citations.json', 'utf8')) as Citation[];
    const odd = [
      'Is it “safe”?',
      "The nurse's 'hands'",
      'Touch & talk: a <b>bold</b> word',
      'A: b - c',
    ];
    const titles = [...odd, ...papers.slice(0, 60).map(({ title }) => plainText(title))];
    const { edition: _, publisher, ...record } = pageRecord(page, '');
    const direct = formatAll(
      titles.map((title, index) => ({
        ...record,
        ...(style === 'vancouver' && { publisher }),
        id: `t${String(index)}`,
        title,
      })),
      style,
    );
    for (const [index, title] of titles.entries()) {
      expect(pageReference({ ...page, title }, style)).toBe(
        // side by side they are told apart by a letter after the year
        direct.get(`t${String(index)}`)?.replace(/\((\d{4})[a-z]+/, '($1'),
      );
    }
  },
);
