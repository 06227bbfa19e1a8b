import { z } from 'astro/zod';
import { CERTAINTIES, DESIGN_IDS } from '../lib/design.ts';
import { INTERVENTIONS, SYSTEMS } from '../lib/subjects.ts';
import { nameSchema } from './name.ts';
import { citationId, field, text } from './shared.ts';

const matching = (shape: RegExp, message: string) => z.string().regex(shape, message).optional();

const dateParts = z.strictObject({
  'date-parts': field(
    'Year, then month and day where known: [[2014, 2, 19]].',
    z.array(z.array(z.int()).min(1).max(3)).length(1),
  ),
});

/** Our appraisal of a paper: what it is, what it found and what to beware of. */
export const appraisalSchema = z.strictObject({
  design: field('Kind of study; decides how far it can carry a claim.', z.enum(DESIGN_IDS)),
  designNote: field('What the kind of study leaves out, in a few words.', text.optional()),
  system: field('Whose bodies it looked at.', z.enum(SYSTEMS)),
  intervention: field(
    'What was done to them; `none` also covers expectation, natural course and measurement.',
    z.enum(INTERVENTIONS),
  ),
  subjects: field('The subjects, in plain words.', text.optional()),
  n: field('How many people or animals.', z.int().positive().optional()),
  studies: field('How many studies, for a review.', z.int().positive().optional()),
  certainty: field(
    'Syntheses only: the certainty their authors state for the main result.',
    z.enum(CERTAINTIES).optional(),
  ),
  certaintyNote: field('Where that certainty differs between results.', text.optional()),
  supersedes: field(
    'The older edition of the same work, which then counts for nothing.',
    citationId.optional(),
  ),
  retracted: field(
    'Day of retraction; the paper then counts for nothing and is cited only with the word "retracted".',
    z.iso.date().optional(),
  ),
  openAccess: field('Free to read.', z.boolean().optional()),
  finding: field('One sentence: what it found.', text),
  caveat: field('One sentence: what to beware of.', text),
  dispute: field('Who disputes it, and about what.', text.optional()),
  correction: field(
    'A published correction: its DOI and what it changed.',
    z
      .strictObject({
        DOI: field('DOI of the correction.', text.optional()),
        note: field('What it changed.', text),
      })
      .optional(),
  ),
  doiStatus: field(
    '`seen`: printed beside the paper. `recalled`: from memory, not shown. `none`: the paper has none.',
    z.enum(['seen', 'recalled', 'none']),
  ),
  candidateDOI: field(
    'A DOI that nobody has yet seen in print; never shown as a link.',
    text.optional(),
  ),
  metadataStatus: field(
    'Whether the bibliographic data was seen in print.',
    z.enum(['seen', 'partly-recalled']),
  ),
  where: field('Where it was seen.', text.optional()),
  recalled: field('Fields of the record that are from memory.', z.array(text).optional()),
  authorsIncomplete: field('True where the list of authors is cut short.', z.boolean().optional()),
  sourceDocument: field(
    'The source document that cited it, where one did.',
    z.enum(['2018-infographic', '2025-infographic']).optional(),
  ),
  sourceErrors: field('How the source document or an index misprints it.', text.optional()),
  background: field('Why a paper that carries no claim is listed all the same.', text.optional()),
});

/** One paper, as CSL-JSON (docs.citationstyles.org), with our appraisal under `custom`. */
export const citationSchema = z
  .strictObject({
    id: field(
      'The key by which content cites it, permanent: first author, year, first word of the title.',
      citationId,
    ),
    type: field(
      'CSL type.',
      z.enum([
        'article-journal',
        'book',
        'chapter',
        'paper-conference',
        'report',
        'speech',
        'thesis',
        'webpage',
      ]),
    ),
    title: field(
      'In sentence case, small after a colon; italics as <i>, superscript as <sup>, subscript as <sub>.',
      text,
    ),
    'title-short': field(
      'Short form of the title, for the in-text label of a paper without a named author.',
      text.optional(),
    ),
    author: field(
      'Authors in printed order; left out where none is printed.',
      z.array(nameSchema).min(1).optional(),
    ),
    editor: field('Editors of the book it stands in.', z.array(nameSchema).min(1).optional()),
    issued: field('Date of publication.', dateParts),
    'container-title': field('Journal or book it appeared in.', text.optional()),
    'container-title-short': field('Its abbreviation as in MEDLINE.', text.optional()),
    volume: field('Volume.', text.optional()),
    issue: field('Issue.', text.optional()),
    page: field('First and last page, or the article number.', text.optional()),
    genre: field(
      'Kind of thesis, report or talk. Example: "Doctoral dissertation".',
      text.optional(),
    ),
    edition: field('Edition of a book.', text.optional()),
    publisher: field('Publisher.', text.optional()),
    'publisher-place': field('Where the publisher is.', text.optional()),
    DOI: field(
      'Only a DOI that was seen printed beside the paper; no "https://doi.org/".',
      matching(/^10\.\d{4,9}\/\S+$/, 'must be a bare DOI such as 10.1038/nn.2312'),
    ),
    PMID: field('PubMed number.', matching(/^\d+$/, 'must be digits only')),
    PMCID: field('PubMed Central number.', matching(/^PMC\d+$/, 'must look like PMC1234567')),
    ISSN: field('ISSN of the journal.', text.optional()),
    ISBN: field('ISBN of the book.', text.optional()),
    URL: field('Address of a paper without DOI.', z.url().optional()),
    custom: appraisalSchema,
  })
  .refine(({ DOI, custom }) => (custom.doiStatus === 'seen') === Boolean(DOI), {
    message: 'a "DOI" stands if and only if "doiStatus" is "seen"',
    path: ['DOI'],
  });

export type Citation = z.infer<typeof citationSchema>;
export type Appraisal = z.infer<typeof appraisalSchema>;
