/** One result of Pagefind, as far as we use it. */
export interface Found {
  url: string;
  /** HTML with <mark> round what matched. */
  excerpt: string;
  meta: { title?: string; description?: string };
  filters: { kind?: string[] };
}

interface Api {
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<Found> }[] }>;
}

let api: Promise<Api> | undefined;

const base = document.body.dataset['base'] ?? '/';

/** Loads Pagefind, which the build writes beside the site; in development there is no index and it throws. */
export const loadPagefind = (): Promise<Api> =>
  (api ??= (import(/* @vite-ignore */ `${base}pagefind/pagefind.js`) as Promise<Api>).then(
    async (loaded) => {
      await loaded.init();
      return loaded;
    },
  ));
