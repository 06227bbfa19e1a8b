import Cite from './Cite.astro';
import ClaimLink from './ClaimLink.astro';
import Mechanism from './Mechanism.astro';
import Term from './Term.astro';

/** What MDX may use, by the name writers know; the checker holds the same list. */
export const components = { Cite, Term, Mechanism, Outcome: Mechanism, Claim: ClaimLink };
