import { z } from 'astro/zod';
import { HISTORY } from '../lib/history.ts';
import { changeSchema, gradeOrReasoning } from './change.ts';
import { appraisalSchema, citationSchema } from './citation.ts';
import { claimSchema } from './claim.ts';
import { gradedFields, mechanismSchema } from './mechanism.ts';
import { misconceptionSchema } from './misconception.ts';
import { outcomeSchema } from './outcome.ts';
import { stageSchema, stepSchema } from './pathway.ts';
import { day, field, id, text } from './shared.ts';
import { termSchema } from './term.ts';

const address = field('Permanent address.', z.url());
const ids = z.array(id);

const stage = z.strictObject({
  ...stageSchema.shape,
  step: field(
    'What leads here from the stage before; every stage but the first has one.',
    z
      .strictObject({
        ...stepSchema.shape,
        grade: field('The best grade among its claims that count there.', gradeOrReasoning),
      })
      .optional(),
  ),
});

const { unlinked: _unlinked, ...graded } = gradedFields;

const page = {
  id: field('Permanent id.', id),
  address,
  ...graded,
  claims: field('Ids of the claims that the page makes.', ids),
};

const { custom: _custom, ...csl } = citationSchema.shape;
const term = termSchema.omit({ autolink: true, unlinked: true }).shape;
const appraisal = appraisalSchema.omit({
  candidateDOI: true,
  where: true,
  recalled: true,
  sourceErrors: true,
  sourceDocument: true,
});

/** Records of each published data set; the editors' own notes are left out. */
export const RECORDS = {
  mechanisms: z.strictObject({
    ...page,
    lens: mechanismSchema.shape.lens,
    family: mechanismSchema.shape.family,
    pathway: field('From the encounter to the person, stage by stage.', z.array(stage)),
    weakestStep: field(
      'The step on which the mechanism hangs, by the places of its two stages, from 0.',
      z.strictObject({
        from: field('Stage before the step.', z.int()),
        to: field('Stage after the step.', z.int()),
        grade: field('Its grade.', gradeOrReasoning),
      }),
    ),
  }),
  outcomes: z.strictObject({ ...page, question: outcomeSchema.shape.question }),
  claims: z.strictObject({
    ...claimSchema.shape,
    address,
    page: field('Id of the mechanism or outcome that makes the claim.', id),
  }),
  terms: z.strictObject({ id: field('Permanent id.', id), address, ...term }),
  references: z.strictObject({
    id: citationSchema.shape.id,
    address,
    csl: field('The paper as CSL-JSON (docs.citationstyles.org).', z.strictObject(csl)),
    appraisal: field('What we make of it.', appraisal),
  }),
  misconceptions: z.strictObject({ ...misconceptionSchema.shape, address }),
  changes: z.strictObject({
    ...changeSchema.shape,
    address: field('Address of the page or claim.', z.url()),
    kind: field(
      'What kind of change; `removal` where something was withdrawn.',
      z.enum(Object.keys(HISTORY) as [keyof typeof HISTORY, ...(keyof typeof HISTORY)[]]),
    ),
  }),
} as const;

export type DataName = keyof typeof RECORDS;
export type DataRecord<Name extends DataName> = z.infer<(typeof RECORDS)[Name]>;

/** Version of the published shape; it grows when a field is renamed, removed or means something else. */
export const DATA_VERSION = 1;

/** A whole data file: its records and what is needed to cite and check them. */
export const fileSchema = <Name extends DataName>(name: Name) =>
  z.strictObject({
    $schema: field('Address of the JSON Schema of this file.', z.url()),
    name: field('Name of the data set.', z.literal(name)),
    version: field('Version of the shape.', z.literal(DATA_VERSION)),
    edition: field('Day of the edition that the records are from.', day),
    source: field('Address of the site that publishes them.', z.url()),
    licence: field('Licence of the records.', z.url()),
    attribution: field('How to name the source.', text),
    records: field('The records.', z.array(RECORDS[name])),
  });
