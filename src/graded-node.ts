import { addressOf, byId, library, requireEntry, type GradedEntry } from './data.ts';
import { absolute, paths } from './lib/paths.ts';
import { gradedPage } from './lib/schema-org/graded.ts';

/** What the page of a mechanism or outcome is beyond a page, with everything that it cites. */
export async function gradedNode(entry: GradedEntry) {
  const { citations, papersOf } = await library();
  const known = byId(citations);
  const papers = papersOf(entry).map((id) => ({
    citation: requireEntry(known, id, entry.id).data,
    address: absolute(paths.citation(id)),
  }));
  return gradedPage(entry.data, absolute(addressOf(entry)), papers);
}
