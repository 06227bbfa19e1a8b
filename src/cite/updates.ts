import { bareDoi } from '../lib/cite/doi.ts';
import { dateParts } from './dates.ts';
import type { Raw } from './raw.ts';

/** What became of a paper after it was published, as we tell it apart. */
export type Fate = 'retracted' | 'doubted' | 'corrected' | 'replaced';

/** A notice about a paper, with the day of the notice and its DOI where they are given. */
export interface Update {
  fate: Fate;
  /** Crossref's own word, such as "partial retraction". */
  kind: string;
  DOI?: string;
  /** Written 2010-02-06; Crossref dates most notices to the day. */
  day?: string;
}

/** The kinds of update that Crossref accepts (crossref.org, "Registering updates"), with some that its data holds. */
const KINDS: Record<string, Fate> = {
  retraction: 'retracted',
  removal: 'retracted',
  withdrawal: 'retracted',
  partial_retraction: 'doubted',
  expression_of_concern: 'doubted',
  addendum: 'corrected',
  clarification: 'corrected',
  correction: 'corrected',
  corrigendum: 'corrected',
  erratum: 'corrected',
  new_edition: 'replaced',
  new_version: 'replaced',
};

/** "RETRACTED ARTICLE: ", "[Retracted] ", "WITHDRAWN: " before a title. */
const NOTICE = /^\W*(?:retracted|withdrawn)(?: article)?\s*[:\]]\s*/i;

/** Notices about a work: those that update it, its own updates in place, a newer work that replaces it, its title. */
export function updatesOf(work: Raw): Update[] {
  const own = bareDoi(String(work['DOI']));
  const inPlace = list(work['update-to']).filter(({ DOI }) => bareDoi(String(DOI)) === own);
  const relation = (work['relation'] ?? {}) as Raw;
  const replaced = list(relation['is-replaced-by']).map(({ id }) => ({
    type: 'new_version',
    DOI: id,
  }));
  const told = [...list(work['updated-by']), ...inPlace, ...replaced].flatMap(toUpdate);
  if (NOTICE.test(titleOf(work)) && !told.some(({ fate }) => fate === 'retracted')) {
    told.push({ fate: 'retracted', kind: 'retraction, by its title' });
  }
  // publishers and Retraction Watch often tell of the same notice
  const once = new Map(told.map((update) => [`${update.fate} ${update.DOI ?? ''}`, update]));
  return [...once.values()];
}

/** The title of a work of Crossref's, without the word of a retraction before it. */
export const withoutNotice = (title: string): string => title.replace(NOTICE, '');

/** The first title, with its markup; empty where there is none. */
export const titleOf = (work: Raw): string => {
  const title: unknown = Array.isArray(work['title']) ? work['title'][0] : work['title'];
  return typeof title === 'string' ? title : '';
};

function toUpdate(raw: Raw): Update[] {
  const kind = String(raw['type']).toLowerCase().replaceAll(/[\s-]/g, '_');
  const fate = KINDS[kind];
  if (!fate) return [];
  const DOI = bareDoi(String(raw['DOI']));
  const parts = dateParts(raw['updated']);
  const day =
    parts?.length === 3 ? parts.map((part) => String(part).padStart(2, '0')).join('-') : '';
  return [{ fate, kind: kind.replaceAll('_', ' '), ...(DOI && { DOI }), ...(day && { day }) }];
}

const list = (value: unknown): Raw[] => (Array.isArray(value) ? (value as Raw[]) : []);
