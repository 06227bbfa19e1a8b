import { edits } from './edits.ts';
import { plain } from './fold.ts';
import type { Named } from './names.ts';

const MOST = 5;
const FARTHEST = 0.6;

/** Terms whose names are the fewest edits, for their length, from what was typed; for when nothing was found. */
export function nearestTerms<Record extends Named>(
  records: readonly Record[],
  text: string,
): Record[] {
  const typed = plain(text).replaceAll(' ', '');
  const apart = (name: string) => {
    const joined = plain(name).replaceAll(' ', '');
    const longest = Math.max(joined.length, typed.length);
    return edits(typed, joined, longest) / longest;
  };
  return records
    .filter(({ kind }) => kind === 'Term')
    .map((record) => ({ record, far: Math.min(...record.names.map((name) => apart(name.text))) }))
    .filter(({ far }) => far <= FARTHEST)
    .sort((a, b) => a.far - b.far)
    .slice(0, MOST)
    .map(({ record }) => record);
}
