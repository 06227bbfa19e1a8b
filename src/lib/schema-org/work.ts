import type { Citation } from '../../schemas/citation.ts';

type Work = Pick<Citation, 'type' | 'ISSN'>;

const TYPES: Record<Citation['type'], string> = {
  'article-journal': 'ScholarlyArticle',
  book: 'Book',
  chapter: 'Chapter',
  'paper-conference': 'ScholarlyArticle',
  report: 'Report',
  speech: 'CreativeWork',
  thesis: 'Thesis',
  webpage: 'WebPage',
};

/** What schema.org calls a paper of a CSL type. */
export const workType = ({ type }: Work): string => TYPES[type];

/** What schema.org calls that in which a paper appeared; what has an ISSN appears in turn. */
export function holderType({ type, ISSN }: Work): string {
  if (type === 'chapter') return 'Book';
  return type === 'article-journal' || ISSN ? 'Periodical' : 'CreativeWork';
}
