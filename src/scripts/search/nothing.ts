import { paths } from '../../lib/paths.ts';
import type { Engine } from '../../lib/search/engine.ts';
import { make } from './elements.ts';

/** What stands where nothing was found: the nearest terms, and where to say that one is missing. */
export function nothing(text: string, engine: Engine): HTMLElement {
  const near = engine.nearest(text);
  const links = near.map((record) => {
    const link = make('a', 'found-link', record.names[0]?.text ?? '');
    link.href = record.address ?? '';
    return make('li', 'found', link);
  });
  const suggest = make('a', '', 'Tell us what is missing');
  suggest.href = paths.about('corrections');
  return make(
    'div',
    'search-nothing',
    ...(links.length > 0 ? [make('h3', '', 'The nearest terms'), make('ul', '', ...links)] : []),
    make('p', '', 'No page of this site has these words. ', suggest, '.'),
  );
}
