import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { Raw } from './raw.ts';

/** An entry of BibTeX or BibLaTeX, with the line it begins on. */
export interface Entry {
  raw: Raw;
  line: number | undefined;
}

/** Reads BibTeX in the names of CSL. Throws an error whose message may say "line N" when it is not valid. */
export function readBibtex(text: string): Entry[] {
  const { data } = new Cite(text, {
    // named, because Citation.js would fetch a text that looks like an address
    forceType: '@biblatex/text',
    target: '@csl/list+object',
    generateGraph: false,
    maxChainLength: 10,
    strict: true,
  });
  const lines = entryLines(text);
  return data.map((csl, index) => {
    const raw: Raw = { ...csl };
    // an article number
    raw['page'] ??= csl.type === 'article-journal' ? csl.number : undefined;
    // reference managers export pages of the web as @misc
    if (csl.type === 'document' && csl.URL) raw['type'] = 'webpage';
    return { raw, line: lines.length === data.length ? lines[index] : undefined };
  });
}

const entryLines = (text: string) =>
  text
    .split('\n')
    .flatMap((line, index) =>
      /^\s*@(?!comment|string|preamble)\w+\s*[{(]/i.test(line) ? [index + 1] : [],
    );
