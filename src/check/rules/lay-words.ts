import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { didYouMean } from '../validate.ts';

const FOLDERS = [
  'lenses',
  'mechanisms',
  'outcomes',
  'glossary',
  'misconceptions',
  'pages',
] as const;

/** The words people use must lead to records that exist. */
export function layWords(content: Content): Fault[] {
  const known = FOLDERS.flatMap((folder) => content[folder].map(({ id }) => `${folder}/${id}`));
  return content.layWords.flatMap(({ data, file, lineOf }) =>
    data.leads.flatMap((lead, index): Fault[] =>
      known.includes(lead)
        ? []
        : [
            {
              file,
              line: lineOf(['leads', index]),
              message: `the words lead to "${lead}", which does not exist`,
              remedy: `Correct the folder or the id.${didYouMean(lead, known)}`,
            },
          ],
    ),
  );
}
