/** What a built site answers. */
export interface Built {
  /** Addresses and anchors that are promised to last: what there is to record. */
  permanent: string[];
  /** Whether an address or anchor, recorded earlier, still leads to something. */
  resolves: (address: string) => boolean;
}

/** Folders that the site's own machinery lives in; their files may be renamed by any build. What stands in `use` is about another page, and nobody cites it. */
const MACHINERY = /^\/((assets|cards|figures\/phone|icons|pagefind|use|\.well-known)\/|search\/\w)/;

/** Ids that only serve the page they stand on: entries of its reference and term lists, letters, its menu. */
const PASSING = /^(ref|term|letter)-|^on-this-page$/;

/** Elements whose ids are anchors: headings and list items (claims, misconceptions, papers, changes), terms of a vocabulary and figures. */
export const ANCHORS = 'main :is(h2, h3, li, dt, section, figure)[id]';

/** Whether a file is promised to last: files at the root (robots.txt and the like) and machinery are not. */
export const isPermanentFile = (address: string): boolean =>
  address.lastIndexOf('/') > 0 && !MACHINERY.test(address);

/** Whether a page is promised to last. */
export const isPermanentPage = (address: string): boolean => !MACHINERY.test(address);

/** Whether the id of an element that `ANCHORS` selects is promised to last. */
export const isPermanentAnchor = (id: string): boolean => !PASSING.test(id);

/** Lines of `content/permalinks.txt`. */
export const readLines = (text: string): string[] => text.split('\n').filter(Boolean);

/** What was promised and is gone, and what is there and not yet recorded; both sorted. */
export function compare(recorded: readonly string[], built: Built) {
  const known = new Set(recorded);
  return {
    lost: recorded.filter((address) => !built.resolves(address)).sort(),
    added: [...new Set(built.permanent)].filter((address) => !known.has(address)).sort(),
  };
}

/** What to do about addresses that are gone. */
export const LOST_REMEDY = `An address once published must keep working. Give the thing its old name back or, if it has gone, \
add a record to content/retired.yaml with every address it had: the site then keeps a page or a note there that says what took its place.`;
