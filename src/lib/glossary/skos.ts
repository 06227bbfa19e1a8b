import { DataFactory, type Literal, type NamedNode, type Quad } from 'n3';
import type { DataRecord } from '../../schemas/data.ts';
import { FIELD_IDS, FIELDS } from '../tags.ts';

type Term = DataRecord<'terms'>;

/** What the thesaurus says of itself; addresses are whole. */
export interface Scheme {
  address: string;
  title: string;
  licence: string;
  /** Address of the page of a paper. */
  paper: (id: string) => string;
}

/** Prefixes of the vocabularies used. */
export const PREFIXES = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
} as const;

const namedNode = (address: string) => DataFactory.namedNode(address);
const quad = (subject: NamedNode, predicate: NamedNode, object: NamedNode | Literal) =>
  DataFactory.quad(subject, predicate, object);
const literal = (text: string) => DataFactory.literal(text, 'en');
const property = (prefix: keyof typeof PREFIXES, name: string) =>
  namedNode(PREFIXES[prefix] + name);
const skos = (name: string) => property('skos', name);

const LABELS = {
  prefLabel: ({ term }) => [term],
  altLabel: ({ abbreviations, alsoKnownAs }) => [...abbreviations, ...alsoKnownAs],
  hiddenLabel: ({ wrongNames }) => wrongNames,
  definition: ({ definition }) => [definition],
  scopeNote: ({ usage }) => usage.map(({ profession, meaning }) => `In ${profession}: ${meaning}`),
} satisfies Record<string, (term: Term) => readonly string[]>;

/** The glossary as a SKOS thesaurus (W3C 2009): a concept a term, a collection a field, narrower derived from broader. */
export function skosOf(terms: readonly Term[], scheme: Scheme): Quad[] {
  const whole = namedNode(scheme.address);
  const at = new Map(terms.map(({ id, address }) => [id, namedNode(address)]));
  const nodes = (ids: readonly string[]) => ids.flatMap((id) => at.get(id) ?? []);
  const isA = (node: ReturnType<typeof namedNode>, type: string) =>
    quad(node, property('rdf', 'type'), skos(type));

  const concept = (term: Term): Quad[] => {
    const self = namedNode(term.address);
    const wider = nodes(term.broader);
    return [
      isA(self, 'Concept'),
      quad(self, skos('inScheme'), whole),
      ...(wider.length > 0
        ? wider.flatMap((other) => [
            quad(self, skos('broader'), other),
            quad(other, skos('narrower'), self),
          ])
        : [quad(self, skos('topConceptOf'), whole), quad(whole, skos('hasTopConcept'), self)]),
      ...Object.entries(LABELS).flatMap(([name, textsOf]) =>
        textsOf(term).map((text) => quad(self, skos(name), literal(text))),
      ),
      ...nodes(term.related).map((other) => quad(self, skos('related'), other)),
      ...term.citations.map((id) =>
        quad(self, property('dct', 'source'), namedNode(scheme.paper(id))),
      ),
    ];
  };

  const collection = (field: (typeof FIELD_IDS)[number]): Quad[] => {
    const self = namedNode(`${scheme.address}?field=${field}`);
    const members = terms.filter((term) => term.field === field);
    return [
      isA(self, 'Collection'),
      quad(self, skos('prefLabel'), literal(FIELDS[field])),
      ...members.map(({ address }) => quad(self, skos('member'), namedNode(address))),
    ];
  };

  return [
    isA(whole, 'ConceptScheme'),
    quad(whole, property('dct', 'title'), literal(scheme.title)),
    quad(whole, property('dct', 'license'), namedNode(scheme.licence)),
    ...terms.flatMap(concept),
    ...FIELD_IDS.flatMap(collection),
  ];
}
