/** Adds papers to the bibliography or looks it through: `npm run cite`. */
import { parseArgs } from 'node:util';
import { addPapers, type Report } from '../cite/add.ts';
import { crossrefOptions } from '../cite/crossref.ts';
import { reviewBibliography } from '../cite/review.ts';

const USAGE = `Add papers:   npm run cite -- <file.ris | file.nbib | file.bib | file.json | DOI> ...
Look through: npm run cite -- check [--online]

--same-title  lets a paper stand beside another with nearly the same title
--online      asks Crossref about retractions and corrections
--content     another content folder`;

/** Runs what the arguments ask for; `undefined` where they make no sense. */
async function run(parameters: string[]): Promise<Report | undefined> {
  const { values, positionals } = parseArgs({
    args: parameters,
    allowPositionals: true,
    options: {
      content: { type: 'string', default: 'content' },
      'same-title': { type: 'boolean', default: false },
      online: { type: 'boolean', default: false },
    },
  });
  const options = crossrefOptions(process.env);
  if (positionals.length === 0) return undefined;
  if (values.online) console.log('Asking Crossref about each paper in turn; give it two minutes.');
  if (positionals[0] === 'check') {
    return positionals.length === 1
      ? reviewBibliography(values.content, { ...options, online: values.online })
      : undefined;
  }
  return addPapers(values.content, positionals, { ...options, sameTitle: values['same-title'] });
}

const wrongUse = (error: unknown) =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

try {
  const report = await run(process.argv.slice(2));
  for (const line of report?.lines ?? [USAGE]) (report?.done ? console.log : console.error)(line);
  process.exitCode = report ? Number(!report.done) : 2;
} catch (error) {
  if (!wrongUse(error)) throw error;
  console.error(`${(error as Error).message}\n\n${USAGE}`);
  process.exitCode = 2;
}
