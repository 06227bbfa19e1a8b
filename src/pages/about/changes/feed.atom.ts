import type { APIRoute } from 'astro';
import { namedHistory } from '../../../history.ts';
import { atomFeed } from '../../../lib/feed.ts';
import { absolute, paths } from '../../../lib/paths.ts';
import { editionDay } from '../../../lib/review.ts';
import { LICENCE, SITE_NAME } from '../../../lib/site.ts';

export const GET: APIRoute = async () => {
  const feed = atomFeed(
    await namedHistory(),
    {
      title: `Changes to ${SITE_NAME}`,
      subtitle: 'Every change of a claim or of its grade, with the reason.',
      author: SITE_NAME,
      rights: `CC BY 4.0, ${LICENCE}`,
      page: absolute(paths.about('changes')),
      feed: absolute(paths.feed()),
      day: editionDay(),
    },
    (address) => absolute(paths.file(address)),
  );
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml' } });
};
