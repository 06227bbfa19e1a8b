import type { DataName, DataRecord } from '../../schemas/data.ts';
import { DESIGNS } from '../design.ts';
import { GRADE_IDS, GRADES } from '../grade.ts';
import { context } from './context.ts';
import { paperNode } from './paper-node.ts';

/** The records of every data set. */
export type Records = { [Name in DataName]: DataRecord<Name>[] };

/** What the graph says of the site as a whole; addresses are whole. */
export interface GraphFrame {
  name: string;
  description: string;
  home: string;
  glossary: string;
  /** Address of the page that explains our words, with "#" at its end. */
  vocabulary: string;
  licence: string;
  lenses: { address: string; title: string; answer: string; id: string }[];
}

/** All records as one JSON-LD graph in schema.org and SKOS; what has a page is named by its address. */
export function graphOf(records: Records, frame: GraphFrame) {
  const { mechanisms, outcomes, claims, terms, references, misconceptions } = records;
  const pages = new Map([...mechanisms, ...outcomes].map(({ id, address }) => [id, address]));
  const termAt = new Map(terms.map(({ id, address }) => [id, address]));
  const claimAt = new Map(claims.map(({ id, address }) => [id, address]));
  const paperAt = new Map(references.map(({ id, address }) => [id, address]));
  const lensAt = new Map(frame.lenses.map(({ id, address }) => [id, address]));
  const at = (addresses: ReadonlyMap<string, string>, ids: readonly string[]) =>
    ids.flatMap((id) => addresses.get(id) ?? []);
  const grade = (id: string) => `${frame.vocabulary}${id}`;
  const scheme = `${frame.vocabulary}grades`;

  const page = (record: Records['mechanisms'][number] | Records['outcomes'][number]) => ({
    '@id': record.address,
    '@type': ['WebPage', 'LearningResource'],
    name: record.title,
    abstract: record.answer,
    lastReviewed: record.reviewed,
    hasPart: at(claimAt, record.claims),
    mentions: at(termAt, record.terms),
    relatedLink: at(pages, record.related),
    license: frame.licence,
  });

  const nodes = [
    {
      '@id': frame.home,
      '@type': 'WebSite',
      name: frame.name,
      description: frame.description,
      inLanguage: 'en-CA',
      license: frame.licence,
    },
    { '@id': scheme, '@type': 'ConceptScheme', prefLabel: 'Grades of claims' },
    ...[...GRADE_IDS, 'reasoning' as const].map((id) => ({
      '@id': grade(id),
      '@type': 'Concept',
      inScheme: scheme,
      prefLabel: id === 'reasoning' ? 'By reasoning' : GRADES[id].label,
      definition:
        id === 'reasoning' ? 'True by definition or arithmetic; no grade.' : GRADES[id].meaning,
    })),
    ...frame.lenses.map(({ address, title, answer }) => ({
      '@id': address,
      '@type': 'WebPage',
      name: title,
      abstract: answer,
      isPartOf: frame.home,
    })),
    ...mechanisms.map((record) => ({
      ...page(record),
      isPartOf: at(lensAt, [record.lens]),
      weakestGrade: grade(record.weakestStep.grade),
    })),
    ...outcomes.map((record) => ({ ...page(record), isPartOf: frame.home })),
    ...claims.map((claim) => ({
      '@id': claim.address,
      '@type': 'Claim',
      text: claim.statement,
      isPartOf: at(pages, [claim.page]),
      grade: grade(claim.grade ?? 'reasoning'),
      subject: claim.about,
      reason: claim.why,
      limits: claim.limits,
      citation: at(
        paperAt,
        claim.evidence.map(({ cite }) => cite),
      ),
      evidence: claim.evidence.map(({ cite, stance, shows }) => ({
        '@type': 'Evidence',
        paper: paperAt.get(cite),
        stance,
        shows,
      })),
    })),
    { '@id': frame.glossary, '@type': ['ConceptScheme', 'DefinedTermSet'], name: 'Glossary' },
    ...terms.map((term) => ({
      '@id': term.address,
      '@type': ['Concept', 'DefinedTerm'],
      prefLabel: term.term,
      altLabel: [...term.abbreviations, ...term.alsoKnownAs],
      hiddenLabel: term.wrongNames,
      definition: term.definition,
      broader: at(termAt, term.broader),
      related: at(termAt, term.related),
      inScheme: frame.glossary,
      citation: at(paperAt, term.citations),
    })),
    ...references.map((record) => ({
      ...paperNode(record),
      studyDesign: DESIGNS[record.appraisal.design].label,
      finding: record.appraisal.finding,
      caveat: record.appraisal.caveat,
    })),
    ...misconceptions.map((record) => ({
      '@id': record.address,
      '@type': 'Misconception',
      text: record.said,
      answer: record.evidence,
      about: at(pages, record.mechanisms),
      citation: at(claimAt, record.claims),
    })),
  ];
  return { '@context': context(frame.vocabulary), '@graph': nodes };
}
