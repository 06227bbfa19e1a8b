import type { Citation } from '../../schemas/citation.ts';
import type { Claim } from '../../schemas/claim.ts';
import type { Node } from './page.ts';
import { paperMention } from './paper.ts';

interface GradedPage {
  reviewed: string;
  claims: readonly Claim[];
}

/**
 * What a page that makes graded claims is beyond a page: `address` is its own, `papers` are what it
 * cites with the addresses of their pages here. Grades have no property of schema.org.
 */
export const gradedPage = (
  { reviewed, claims }: GradedPage,
  address: string,
  papers: readonly { citation: Citation; address: string }[],
): Node => ({
  '@type': ['MedicalWebPage', 'LearningResource'],
  '@id': address,
  lastReviewed: reviewed,
  hasPart: claims.map(({ id, statement }) => ({
    '@type': 'Claim',
    '@id': `${address}#${id}`,
    text: statement,
  })),
  citation: papers.map((paper) => paperMention(paper.citation, paper.address)),
});
