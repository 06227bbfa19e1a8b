import { addressOf, byId, library, requireEntry } from './data.ts';
import { LENS_IDS, type Lens } from './lib/lens.ts';
import { paths } from './lib/paths.ts';
import * as record from './lib/search/record-of.ts';
import type { SearchRecord } from './lib/search/record.ts';

const lensesOf = (entries: readonly { data: object }[]): Lens[] =>
  LENS_IDS.filter((lens) => entries.some(({ data }) => 'lens' in data && data.lens === lens));

/** Everything in `content/` that can be found, one record an address. */
export async function searchRecords(): Promise<SearchRecord[]> {
  const all = await library();
  const gradedById = byId(all.graded);
  const termIds = new Set(all.terms.map(({ id }) => id));

  const place = (
    { id, collection, body }: { id: string; collection: string; body?: string },
    address: string,
    lenses: Lens[] = [],
  ): record.Placed => {
    const ways = all.layWords.filter(({ data }) => data.leads.includes(`${collection}/${id}`));
    return { id, address, lenses, body: body ?? '', lay: ways.flatMap(({ data }) => data.words) };
  };

  return [
    ...all.terms.map((entry) => {
      const lenses = lensesOf(all.usingTerm.get(entry.id) ?? []);
      return record.termRecord(entry.data, place(entry, paths.term(entry.id), lenses), termIds);
    }),
    ...all.graded.map((entry) =>
      record.gradedRecord(entry.data, place(entry, addressOf(entry), lensesOf([entry]))),
    ),
    ...all.lenses.map((entry) => record.lensRecord(entry.data, place(entry, paths.lens(entry.id)))),
    ...[...all.claims.values()].map(({ claim, page, address }) =>
      record.claimRecord(
        claim,
        place({ id: claim.id, collection: 'claims' }, address, lensesOf([page])),
        page.data.title,
      ),
    ),
    ...all.misconceptions.map((entry) => {
      const pages = entry.data.mechanisms.flatMap((id) => gradedById.get(id) ?? []);
      const at = place(entry, paths.misconception(entry.id), lensesOf(pages));
      return record.misconceptionRecord(entry.data, at);
    }),
    ...all.citations.map((entry) => {
      const lenses = lensesOf(all.citing.get(entry.id) ?? []);
      const label = requireEntry(all.labels, entry.id, 'search');
      return record.paperRecord(entry.data, place(entry, paths.citation(entry.id), lenses), label);
    }),
    ...all.pages.map((entry) => {
      const address = addressOf(entry);
      return record.pageRecord(entry.data, place(entry, address));
    }),
  ];
}
