import { library } from './data.ts';
import { lightPalette } from './draw/palette.ts';
import { qrCode } from './lib/figures/code.ts';
import type { PosterBand } from './lib/figures/poster-band.ts';
import { METHOD, type PosterText } from './lib/figures/poster-foot.ts';
import { pathwayWords } from './lib/figures/words.ts';
import { FAMILIES, FAMILY_IDS, type Lens } from './lib/lens.ts';
import { absolute, paths } from './lib/paths.ts';
import { steps } from './lib/pathway.ts';
import { editionDay } from './lib/review.ts';

/** What figures and slides are made of: mechanisms with their steps and words, a band for each lens, and what stands around them. */
export async function posterParts() {
  const { lenses, mechanisms } = await library();
  const rows = mechanisms.map(({ id, data }) => {
    const chain = steps(data.pathway, new Map(data.claims.map((claim) => [claim.id, claim])));
    return { id, data, chain, words: `${data.title}. ${pathwayWords(data.pathway, chain)}.` };
  });
  const bandOf = (lens: Lens, title: string): PosterBand => ({
    lens,
    title,
    families: FAMILY_IDS.filter((family) => FAMILIES[family].lens === lens).map((family) => ({
      label: FAMILIES[family].label,
      rows: rows
        .filter(({ data }) => data.family === family)
        .map(({ data, chain }) => ({
          title: data.title,
          levels: data.pathway.map(({ level }) => level),
          steps: chain,
        })),
    })),
  });
  const address = absolute(paths.home());
  const text = (title: string, lead: string): PosterText => ({
    title,
    lead,
    method: METHOD,
    edition: `Edition of ${editionDay()}, CC BY 4.0`,
    address,
    code: qrCode(address),
  });
  const bands = lenses.map(({ id, data }) => bandOf(id as Lens, data.title));
  return { lenses, rows, bands, text, palette: lightPalette() };
}
