import { holds, type TextHit } from '../../lib/search/full-text.ts';
import { href } from '../../lib/paths.ts';
import { lazy } from '../lazy.ts';

// We speak to Pagefind's worker ourselves. Its own script would do no more with it than this, weighs 12 kB
// and, where the worker fails, would compile WebAssembly in the page, which no page's policy allows.

const FOLDER = href('/pagefind/');
const MATTERS = { title: 5, also: 4, spelt: 1 };
const EXCERPT_WORDS = 28;

interface Fragment {
  content: string;
  plain_excerpt: string;
  meta: Record<string, string>;
}

interface Found {
  results: { id: string; score: number; data: string }[];
}

let worker: Worker | undefined;
let last = 0;
const waiting = new Map<
  number,
  { done: (result: unknown) => void; failed: (error: Error) => void }
>();

function call<Result>(method: string, ...args: unknown[]): Promise<Result> {
  return new Promise((resolve, reject) => {
    last += 1;
    waiting.set(last, { done: resolve as (result: unknown) => void, failed: reject });
    worker?.postMessage({ id: last, method, args });
  });
}

/** Starts the worker on its first call; rejects where it cannot run. */
export const startFullText = lazy(() => {
  worker = new Worker(`${FOLDER}pagefind-worker.js`);
  worker.addEventListener('error', () => {
    for (const { failed } of waiting.values()) failed(new Error('The search worker stopped'));
    waiting.clear();
  });
  worker.addEventListener(
    'message',
    ({ data }: MessageEvent<{ id: number; result: unknown; error?: string }>) => {
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.error === undefined) asked?.done(data.result);
      else asked?.failed(new Error(data.error));
    },
  );
  return call('init', {
    basePath: FOLDER,
    language: 'en',
    primary: true,
    excerptLength: EXCERPT_WORDS,
    ranking: { metaWeights: MATTERS },
  });
});

let held: string[] = [];

/** Forgets the excerpts of earlier results, which the worker keeps until it is told. */
export function forget() {
  for (const excerpt of held) void call('releaseData', excerpt);
  held = [];
}

/** Pages that hold all of the words; none where one of the doubtful ones is in no page. */
export async function look(words: string, doubtful: string[]): Promise<TextHit[]> {
  await startFullText();
  const { results } = await call<Found>('search', words, {});
  held.push(...results.map(({ data }) => data));
  const [best] = results;
  if (best && doubtful.length > 0) {
    const page = await call<Fragment | null>('getData', best.data);
    const text = page ? [page.content, ...Object.values(page.meta)].join(' ') : '';
    if (!doubtful.every((word) => holds(text, word))) return [];
  }
  return results.map(({ id, score, data }) => ({
    at: Number(id.split('_')[1]),
    score,
    excerpt: data,
  }));
}

/** Where in a page the words stand; undefined where it has been forgotten. */
export async function excerpt(of: string): Promise<string | undefined> {
  const data = await call<Fragment | null>('getData', of);
  return data?.plain_excerpt.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
