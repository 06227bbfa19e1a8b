import type { APIRoute } from 'astro';
import { addressOf, library } from '../data.ts';
import { llmsTxt } from '../lib/llms.ts';
import { absolute, paths } from '../lib/paths.ts';
import { SITE_DESCRIPTION, SITE_NAME } from '../lib/site.ts';

export const GET: APIRoute = async () => {
  const { lenses, mechanisms, outcomes, pages, claims, terms, citations } = await library();
  const page = (title: string, address: string, line: string) => ({
    title,
    address: absolute(address),
    line,
  });
  const answers = (entries: typeof mechanisms | typeof outcomes) =>
    entries.map((entry) => page(entry.data.title, addressOf(entry), entry.data.answer));
  const text = llmsTxt(SITE_NAME, SITE_DESCRIPTION, [
    {
      title: 'Start here',
      pages: [
        page(
          'Evidence',
          paths.evidence(),
          `How grades are given, and all ${String(claims.size)} claims.`,
        ),
        page('Glossary', paths.glossary(), `${String(terms.length)} terms, a page each.`),
        page(
          'Bibliography',
          paths.bibliography(),
          `${String(citations.length)} papers, each with our appraisal.`,
        ),
        page(
          'Misconceptions',
          paths.misconceptions(),
          'What is often said, and what the evidence says.',
        ),
        page('Data', paths.data(), 'Everything above as documented JSON, CSV and JSON-LD.'),
      ],
    },
    {
      title: 'Lenses',
      pages: lenses.map(({ id, data }) => page(data.title, paths.lens(id), data.answer)),
    },
    { title: 'Mechanisms', pages: answers(mechanisms) },
    { title: 'Outcomes', pages: answers(outcomes) },
    {
      title: 'About',
      pages: pages.map(({ id, data }) =>
        page(data.title, addressOf({ collection: 'pages', id }), data.description),
      ),
    },
  ]);
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
