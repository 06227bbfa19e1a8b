import type { DataRecord } from '../../schemas/data.ts';

type Csl = DataRecord<'references'>['csl'];

/** Kinds of work in CSL, by the type that schema.org has for them. */
const TYPES: Record<Csl['type'], string> = {
  'article-journal': 'ScholarlyArticle',
  book: 'Book',
  chapter: 'Chapter',
  'paper-conference': 'ScholarlyArticle',
  report: 'Report',
  speech: 'CreativeWork',
  thesis: 'Thesis',
  webpage: 'WebPage',
};

const plain = (html: string) => html.replaceAll(/<[^>]+>/g, '');

const personNode = (name: NonNullable<Csl['author']>[number]) =>
  name.literal
    ? { '@type': 'Organization', name: name.literal }
    : {
        '@type': 'Person',
        familyName: [name['non-dropping-particle'], name.family].filter(Boolean).join(' '),
        givenName: [name.given, name['dropping-particle']].filter(Boolean).join(' ') || undefined,
      };

/** A paper in schema.org: what it is, who wrote it, where and when it appeared. */
export const paperNode = ({ address, csl }: DataRecord<'references'>) => ({
  '@id': address,
  '@type': TYPES[csl.type],
  name: plain(csl.title),
  author: csl.author?.map(personNode),
  datePublished: csl.issued['date-parts'][0]
    ?.map((part) => String(part).padStart(2, '0'))
    .join('-'),
  isPartOf: csl['container-title'] && {
    '@type': csl.type === 'chapter' ? 'Book' : 'Periodical',
    name: csl['container-title'],
  },
  pagination: csl.page,
  sameAs: csl.DOI ? `https://doi.org/${csl.DOI}` : csl.URL,
});
