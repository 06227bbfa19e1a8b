import { library } from './data.ts';
import { FAMILIES } from './lib/lens.ts';
import { SITE_DESCRIPTION, SITE_NAME } from './lib/site.ts';

/** What a page's social card says; pages without a card of their own share that of the home page. */
export interface Card {
  id: string;
  title: string;
  line: string;
  label: string;
  lens?: string;
  site: string;
}

/** Every social card, by the id in its address. */
export async function allCards(): Promise<Card[]> {
  const { lenses, mechanisms, outcomes } = await library();
  const site = SITE_NAME;
  return [
    {
      id: 'home',
      title: 'How does massage therapy work?',
      line: SITE_DESCRIPTION,
      label: 'Every claim graded',
      site,
    },
    ...lenses.map(({ id, data }) => ({
      id: `lens-${id}`,
      title: data.title,
      line: data.answer,
      label: data.question,
      lens: id,
      site,
    })),
    ...mechanisms.map(({ id, data }) => ({
      id: `mechanism-${id}`,
      title: data.title,
      line: data.answer,
      label: FAMILIES[data.family].label,
      lens: data.lens,
      site,
    })),
    ...outcomes.map(({ id, data }) => ({
      id: `outcome-${id}`,
      title: data.title,
      line: data.answer,
      label: 'Does it help?',
      site,
    })),
  ];
}
