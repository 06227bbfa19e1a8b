import type { Citation } from '../../schemas/citation.ts';
import type { Claim } from '../../schemas/claim.ts';
import { LICENCE, SITE_NAME } from '../site.ts';
import { paperMention } from './paper.ts';

interface GradedPage {
  title: string;
  answer: string;
  reviewed: string;
  claims: readonly Claim[];
}

/**
 * A page that makes graded claims as schema.org describes it: `address` is its own, `papers` are
 * what it cites with the addresses of their pages here. Grades have no property of schema.org.
 */
export const gradedPage = (
  { title, answer, reviewed, claims }: GradedPage,
  address: string,
  papers: readonly { citation: Citation; address: string }[],
): Record<string, unknown> => ({
  '@context': 'https://schema.org',
  '@type': ['MedicalWebPage', 'LearningResource'],
  '@id': address,
  name: title,
  description: answer,
  inLanguage: 'en-CA',
  lastReviewed: reviewed,
  license: LICENCE,
  publisher: { '@type': 'Organization', name: SITE_NAME },
  hasPart: claims.map(({ id, statement }) => ({
    '@type': 'Claim',
    '@id': `${address}#${id}`,
    text: statement,
  })),
  citation: papers.map((paper) => paperMention(paper.citation, paper.address)),
});
