import { certainFindings } from '../../lib/cite/findings.ts';
import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';

/** Numbers of a reference that cannot be right: ISSN, ISBN, DOI, pages. `npm run cite -- check` looks for more. */
export const bibliography = ({ citations }: Content): Fault[] =>
  citations.flatMap(({ id, data, file, lineOf }) =>
    certainFindings(data).map(({ path, message, remedy }) => ({
      file,
      line: lineOf(path),
      message: `${id}: ${message}`,
      remedy,
    })),
  );
