import type { Citation } from '../../schemas/citation.ts';
import { plainText } from '../rich-text.ts';
import type { Node } from './page.ts';
import { holderType, workType } from './work.ts';

type Name = NonNullable<Citation['author']>[number];

const person = ({ literal, given, family, suffix, ...particles }: Name) =>
  literal
    ? { '@type': 'Organization', name: literal }
    : {
        '@type': 'Person',
        name: [
          given,
          particles['dropping-particle'],
          particles['non-dropping-particle'],
          family,
          suffix,
        ]
          .filter(Boolean)
          .join(' '),
      };

/** A date as ISO 8601 writes it, as far as it is known: "2014", "2014-02" or "2014-02-19". */
export const isoDate = ({ issued }: Citation): string =>
  (issued['date-parts'][0] ?? [])
    .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
    .join('-');

/** Addresses of a paper elsewhere: DOI, PubMed, PubMed Central, or the page that holds it. */
export const elsewhere = ({ DOI, PMID, PMCID, URL }: Citation): { label: string; url: string }[] =>
  [
    DOI && { label: `doi.org/${DOI}`, url: `https://doi.org/${DOI}` },
    PMID && { label: `PubMed ${PMID}`, url: `https://pubmed.ncbi.nlm.nih.gov/${PMID}/` },
    PMCID && {
      label: `${PMCID}, free full text`,
      url: `https://pmc.ncbi.nlm.nih.gov/articles/${PMCID}/`,
    },
    !DOI && !PMID && URL && { label: 'Where it can be found', url: URL },
  ].filter((link) => typeof link === 'object');

/** A short mention of a paper for lists of citations: what a reference manager needs to find it. */
export const paperMention = (citation: Citation, address: string): Node => ({
  '@type': workType(citation),
  '@id': citation.DOI ? `https://doi.org/${citation.DOI}` : address,
  name: plainText(citation.title),
});

/** A paper as schema.org describes it; `address` is that of its page here. */
export function paper(citation: Citation, address: string): Node {
  const { author, editor, volume, issue, page, publisher, ISSN, ISBN } = citation;
  const journal = citation['container-title'] && {
    '@type': holderType(citation),
    name: citation['container-title'],
    ...(ISSN && { issn: ISSN }),
  };
  return {
    '@type': workType(citation),
    '@id': address,
    name: plainText(citation.title),
    ...(author && { author: author.map(person) }),
    ...(editor && { editor: editor.map(person) }),
    datePublished: isoDate(citation),
    ...(journal && {
      isPartOf: volume
        ? {
            '@type': 'PublicationIssue',
            ...(issue && { issueNumber: issue }),
            isPartOf: { '@type': 'PublicationVolume', volumeNumber: volume, isPartOf: journal },
          }
        : journal,
    }),
    ...(page && { pagination: page }),
    ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(ISBN && (citation.type === 'book' ? { isbn: ISBN } : { identifier: `ISBN ${ISBN}` })),
    ...(citation.custom.openAccess && { isAccessibleForFree: true }),
    sameAs: elsewhere(citation).map(({ url }) => url),
  };
}
