import { library } from './data.ts';
import { dataRecords } from './datasets.ts';
import { graphOf } from './lib/data/graph.ts';
import { absolute, paths } from './lib/paths.ts';
import { editionDay } from './lib/review.ts';
import { LICENCE, SITE_DESCRIPTION, SITE_NAME } from './lib/site.ts';
import { DATA_VERSION, fileSchema, RECORDS, type DataName } from './schemas/data.ts';

/** What each data set holds, for its page and its schema. */
export const DATASETS: Record<DataName, string> = {
  mechanisms: 'How massage may work: one record a mechanism, with its pathway and weakest step.',
  outcomes: 'Whether massage helps: one record a question.',
  claims: 'Every graded claim, with the papers for and against it.',
  terms: 'The glossary.',
  references: 'Every paper, as CSL-JSON, with our appraisal beside it.',
  misconceptions: 'What is often said, and what the evidence says.',
  changes: 'What was changed or withdrawn, and why.',
};

/** Names of the data sets, in the order of the table. */
export const DATA_NAMES = Object.keys(RECORDS) as DataName[];

/** The address of a data file from the root of the site. */
export const dataPath = (file: string): string =>
  paths.file(`/data/v${String(DATA_VERSION)}/${file}`);

let records: ReturnType<typeof dataRecords> | undefined;

/** Every published record; read once a build, anew on each call while writing. */
export const published = () => (import.meta.env.DEV ? dataRecords() : (records ??= dataRecords()));

/** A whole data file; throws where it is not in the shape that its schema promises. */
export async function dataFile(name: DataName) {
  return fileSchema(name).parse({
    $schema: absolute(dataPath(`${name}.schema.json`)),
    name,
    version: DATA_VERSION,
    edition: editionDay(),
    source: absolute(paths.home()),
    licence: LICENCE,
    attribution: `${SITE_NAME}, edition of ${editionDay()}, CC BY 4.0`,
    records: (await published())[name],
  });
}

/** All records as one JSON-LD graph. */
export async function dataGraph() {
  const { lenses } = await library();
  return graphOf(await published(), {
    name: SITE_NAME,
    description: SITE_DESCRIPTION,
    home: absolute(paths.home()),
    glossary: absolute(paths.glossary()),
    vocabulary: `${absolute(paths.data())}#`,
    licence: LICENCE,
    lenses: lenses.map(({ id, data: { title, answer } }) => ({
      id,
      title,
      answer,
      address: absolute(paths.lens(id)),
    })),
  });
}

/** JSON as the data files are written. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
