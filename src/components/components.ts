import Cite from './Cite.astro';
import ClaimLink from './ClaimLink.astro';
import Mechanism from './Mechanism.astro';
import Term from './Term.astro';

/** What MDX may use, by the name writers know; `Cite` is what `[@key]` becomes. */
export const components = { Cite, Term, Mechanism, Outcome: Mechanism, Claim: ClaimLink };
