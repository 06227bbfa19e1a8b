import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import jsonld from 'jsonld';
import { parse as parseHtml } from 'node-html-parser';
import papa from 'papaparse';
import { expect, it } from 'vitest';
import { readContent } from '../../src/check/content.ts';
import { RECORDS } from '../../src/schemas/data.ts';

const FOLDER = 'dist/data/v1';
const NAMES = Object.keys(RECORDS);

interface DataFile {
  records: Record<string, unknown>[];
}
const read = (file: string): unknown => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'));
const dataFile = (name: string) => read(`${name}.json`) as DataFile;

const ajv = new Ajv2020({ strict: true, allErrors: true });
formats(ajv);

it.each(NAMES)('gives %s in the shape that its schema describes', (name) => {
  const validate = ajv.compile(read(`${name}.schema.json`) as AnySchema);
  const file = dataFile(name);
  expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
  expect(file.records.length).toBeGreaterThan(0);
  const [first] = file.records;
  expect(validate({ ...file, records: [{ ...first, invented: 1 }] })).toBe(false);
  expect(validate({ ...file, records: [{ ...first, address: 7 }] })).toBe(false);
});

it.each(NAMES)('describes every field of %s in its schema', (name) => {
  const bare: string[] = [];
  const visit = (schema: Record<string, unknown>, path: string) => {
    const fields = schema['properties'] as Record<string, Record<string, unknown>> | undefined;
    for (const [field, inner] of Object.entries(fields ?? {})) {
      if (!inner['description']) bare.push(`${path}.${field}`);
      visit(inner, `${path}.${field}`);
    }
    if (schema['items']) visit(schema['items'] as Record<string, unknown>, `${path}[]`);
  };
  visit(read(`${name}.schema.json`) as Record<string, unknown>, name);
  expect(bare).toEqual([]);
});

/** What a cell means: the rules as the page of the data states them. */
const readCell = (cell: string, expected: unknown): unknown => {
  if (cell === '') return undefined;
  if (typeof expected !== 'string') return JSON.parse(cell);
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
};

it.each(NAMES)('gives %s as CSV that says the same as the JSON', (name) => {
  const text = readFileSync(`${FOLDER}/${name}.csv`, 'utf8');
  expect(text).not.toMatch(/[^\r]\n(?=[a-z0-9-]+,http)/); // rows end in CR LF
  const { data, errors } = papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  const { records } = dataFile(name);
  expect(data.length).toBe(records.length);
  let cells = 0;
  records.forEach((record, row) => {
    for (const [header, cell] of Object.entries(data[row] ?? {})) {
      const value = header
        .split('.')
        .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], record);
      expect(readCell(cell, value), `${String(record['id'])} ${header}`).toEqual(value);
      cells += Number(value !== undefined);
    }
  });
  const leaves = (value: unknown): number =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.values(value).reduce<number>((sum, inner) => sum + leaves(inner), 0)
      : 1;
  expect(cells).toBe(records.reduce((sum, record) => sum + leaves(record), 0));
});

it('publishes every record of the content', () => {
  const { content } = readContent('content');
  const graded = [...content.mechanisms, ...content.outcomes];
  const sizes = Object.fromEntries(NAMES.map((name) => [name, dataFile(name).records.length]));
  expect(sizes).toEqual({
    mechanisms: content.mechanisms.length,
    outcomes: content.outcomes.length,
    claims: graded.flatMap(({ data }) => data.claims).length,
    terms: content.glossary.length,
    references: content.citations.length,
    misconceptions: content.misconceptions.length,
    changes: content.changes.length + content.retired.length,
  });
});

it('keeps working notes and unconfirmed DOIs out of every file', () => {
  const { content } = readContent('content');
  const unconfirmed = content.citations.flatMap(({ data }) => data.custom.candidateDOI ?? []);
  expect(unconfirmed.length).toBeGreaterThan(0);
  for (const file of readdirSync(FOLDER)) {
    const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
    expect(text, file).not.toMatch(/candidateDOI|sourceErrors|"recalled":/);
    if (!file.includes('schema'))
      expect(
        unconfirmed.filter((doi) => text.includes(`"${doi}"`)),
        file,
      ).toEqual([]);
  }
});

interface Graph {
  '@context': object;
  '@graph': { '@id': string }[];
}
const graph = read('graph.jsonld') as Graph;

// safe: refuses what it would otherwise drop
const OFFLINE = {
  safe: true,
  documentLoader: (url: string) => Promise.reject(new Error(`asked the network for ${url}`)),
};
const expand = async (document: Graph) =>
  (await jsonld.expand(document as jsonld.JsonLdDocument, OFFLINE)) as Record<string, unknown>[];

it('expands the graph with no term dropped and no network', async () => {
  const expanded = await expand(graph);
  const named = expanded.map((node) => node['@id']);
  expect(named.length).toBe(graph['@graph'].length);
  expect(new Set(named).size).toBe(named.length);
  for (const name of ['mechanisms', 'outcomes', 'claims', 'terms', 'references', 'misconceptions'])
    for (const { address } of dataFile(name).records) expect(named).toContain(address);
});

interface Work {
  '@id': string;
  '@type': string;
  name: string;
  givenName?: string;
  familyName?: string;
  author?: Work[];
  isPartOf?: Work;
}
/** What a work is, who wrote it and what the outermost of what holds it is. */
const told = ({ '@type': type, author, isPartOf }: Work) => {
  let holder = isPartOf;
  while (holder?.isPartOf) holder = holder.isPartOf;
  const names = author?.map(
    ({ name, givenName, familyName }) => name || [givenName, familyName].filter(Boolean).join(' '),
  );
  return { type, names, holder: holder?.['@type'], title: holder?.name };
};

it('tells of a paper in the graph what its page tells', () => {
  const works = new Map((graph['@graph'] as Work[]).map((node) => [node['@id'], node]));
  for (const { address } of dataFile('references').records as { address: string }[]) {
    const html = readFileSync(`dist${new URL(address).pathname}index.html`, 'utf8');
    const script = parseHtml(html).querySelector('script[type="application/ld+json"]')?.text;
    const { mainEntity } = JSON.parse(script ?? '{}') as { mainEntity: Work };
    const work = works.get(address);
    expect(work && told(work), address).toEqual(told(mainEntity));
  }
});

it('would refuse a graph with a word that its context does not explain', async () => {
  const [first, ...rest] = graph['@graph'];
  await expect(
    expand({ ...graph, '@graph': [{ '@id': 'x:y', ...first, ...{ unheardOf: 'x' } }, ...rest] }),
  ).rejects.toThrow();
});

it('names nothing in the graph that the site does not answer', async () => {
  const expanded = JSON.stringify(await expand(graph));
  const origin = 'http://localhost:4321';
  const ids = [...expanded.matchAll(/"@id":"(http:\/\/localhost:4321[^"]*)"/g)];
  const used = new Set(ids.map((match) => match[1] ?? ''));
  expect(used.size).toBeGreaterThan(900);
  const anchors = new Map<string, Set<string>>();
  const lost = [...used].filter((id) => {
    const [page = '', anchor] = id.slice(origin.length).split('#');
    const file = `dist${page}index.html`;
    if (!existsSync(file)) return true;
    const known =
      anchors.get(page) ??
      new Set(
        parseHtml(readFileSync(file, 'utf8'))
          .querySelectorAll('[id]')
          .map((node) => node.id),
      );
    anchors.set(page, known);
    return anchor !== undefined && !known.has(anchor);
  });
  expect(lost).toEqual([]);
});

it('explains each of our own words that the graph uses', () => {
  const root = parseHtml(readFileSync('dist/data/index.html', 'utf8'));
  const context = JSON.stringify(graph['@context']);
  const words = [...context.matchAll(/\/data\/#([A-Za-z]+)"/g)].map((match) => match[1] ?? '');
  expect(words.length).toBeGreaterThan(10);
  expect(words.filter((word) => !root.querySelector(`dt[id="${word}"]`))).toEqual([]);
});

it('shows examples whose addresses are those of the files', () => {
  const root = parseHtml(readFileSync('dist/data/index.html', 'utf8'));
  const code = root
    .querySelectorAll('pre')
    .map((node) => node.text)
    .join('\n');
  const addresses = [...code.matchAll(/http:\/\/localhost:4321(\/[\w./-]+)/g)].map((m) => m[1]);
  expect(addresses.length).toBe(3);
  for (const address of addresses) expect(existsSync(`dist${address ?? ''}`)).toBe(true);
});
