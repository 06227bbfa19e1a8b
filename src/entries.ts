import type { CollectionEntry } from 'astro:content';
import type { Claim } from './schemas/claim.ts';

export { addressOf } from './lib/address-of.ts';

/** A page that makes graded claims. */
export type GradedEntry = CollectionEntry<'mechanisms'> | CollectionEntry<'outcomes'>;

/** A page with prose of its own. */
export type Speaker = CollectionEntry<'mechanisms' | 'outcomes' | 'lenses' | 'glossary' | 'pages'>;

/** Whether a page makes graded claims. */
export const isGraded = (page: Speaker): page is GradedEntry =>
  page.collection === 'mechanisms' || page.collection === 'outcomes';

/** A claim with the page that makes it and the address it has there. */
export interface PlacedClaim {
  claim: Claim;
  page: GradedEntry;
  address: string;
}

/** A page's own words, for counting what it cites and names. */
export const speech = ({ collection, id, data, body = '' }: Speaker) => ({
  data: data as object,
  body,
  own: collection === 'glossary' ? id : undefined,
});
