import { addressOf, library, type GradedEntry } from './data.ts';
import type { Records } from './lib/data/graph.ts';
import { absolute, paths } from './lib/paths.ts';
import { steps, weakestStep } from './lib/pathway.ts';
import { RECORDS, type DataName } from './schemas/data.ts';

const page = ({ id, collection, data }: GradedEntry) => ({
  id,
  address: absolute(addressOf({ id, collection })),
  title: data.title,
  answer: data.answer,
  claims: data.claims.map((claim) => claim.id),
  contradictions: data.contradictions,
  say: data.say,
  avoid: data.avoid,
  terms: data.terms,
  related: data.related,
  reviewed: data.reviewed,
  searchedTo: data.searchedTo,
});

async function read(): Promise<Record<DataName, unknown[]>> {
  const { mechanisms, outcomes, claims, terms, citations, misconceptions, history } =
    await library();
  return {
    mechanisms: mechanisms.map((entry) => {
      const { lens, family, pathway, claims: own } = entry.data;
      const known = new Map(own.map((claim) => [claim.id, claim]));
      const graded = steps(pathway, known);
      const { from, to, grade } = weakestStep(pathway, known);
      const stages = pathway.map(({ step, ...stage }, index) => ({
        ...stage,
        ...(step && { step: { ...step, grade: graded.find((row) => row.to === index)?.grade } }),
      }));
      return { ...page(entry), lens, family, pathway: stages, weakestStep: { from, to, grade } };
    }),
    outcomes: outcomes.map((entry) => ({ ...page(entry), question: entry.data.question })),
    claims: [...claims.values()].map(({ claim, page: { id }, address }) => ({
      ...claim,
      address: absolute(address),
      page: id,
    })),
    terms: terms.map(({ id, data: { autolink: _1, unlinked: _2, ...data } }) => ({
      id,
      address: absolute(paths.term(id)),
      ...data,
    })),
    references: citations.map(({ id, data: { custom, ...csl } }) => {
      const { candidateDOI: _1, where: _2, recalled: _3, sourceErrors: _4, ...told } = custom;
      const { sourceDocument: _5, ...appraisal } = told;
      return { id, address: absolute(paths.citation(id)), csl, appraisal };
    }),
    misconceptions: misconceptions.map(({ id, data }) => ({
      ...data,
      address: absolute(paths.misconception(id)),
    })),
    changes: history.map((entry) => ({
      ...entry,
      address: absolute(paths.file(entry.address)),
    })),
  };
}

/** Every published record, in the shape that the schemas promise; throws where one is not. */
export async function dataRecords(): Promise<Records> {
  const raw = await read();
  return Object.fromEntries(
    (Object.keys(RECORDS) as DataName[]).map((name) => [
      name,
      raw[name].map((record) => RECORDS[name].parse(record)),
    ]),
  ) as unknown as Records;
}
