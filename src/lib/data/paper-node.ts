import type { DataRecord } from '../../schemas/data.ts';
import { holderType, workType } from '../schema-org/work.ts';

type Csl = DataRecord<'references'>['csl'];

const plain = (html: string) => html.replaceAll(/<[^>]+>/g, '');

const personNode = (name: NonNullable<Csl['author']>[number]) =>
  name.literal
    ? { '@type': 'Organization', name: name.literal }
    : {
        '@type': 'Person',
        familyName: [name['non-dropping-particle'], name.family, name.suffix]
          .filter(Boolean)
          .join(' '),
        givenName: [name.given, name['dropping-particle']].filter(Boolean).join(' ') || undefined,
      };

/** A paper in schema.org: what it is, who wrote it, where and when it appeared. */
export const paperNode = ({ address, csl }: DataRecord<'references'>) => ({
  '@id': address,
  '@type': workType(csl),
  name: plain(csl.title),
  author: csl.author?.map(personNode),
  datePublished: csl.issued['date-parts'][0]
    ?.map((part) => String(part).padStart(2, '0'))
    .join('-'),
  isPartOf: csl['container-title'] && {
    '@type': holderType(csl),
    name: csl['container-title'],
  },
  pagination: csl.page,
  sameAs: csl.DOI ? `https://doi.org/${csl.DOI}` : csl.URL,
});
