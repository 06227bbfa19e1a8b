import { dateParts } from './dates.ts';
import type { Raw } from './raw.ts';
import { allOf, firstOf, type Tagged } from './tagged.ts';

/** A record of PubMed's .nbib in the names of CSL. Tags: nlm.nih.gov, "MEDLINE/PubMed Data Element Descriptions". */
export function fromNbib(record: Tagged): Raw {
  const first = (...tags: string[]) => firstOf(record, ...tags);
  const full = allOf(record, 'FAU').length > 0 ? 'FAU' : 'AU';
  const short = first('TA');
  const journal = first('JT') ?? short;
  return {
    type: journal
      ? 'article-journal'
      : first('BTI')
        ? first('TI')
          ? 'chapter'
          : 'book'
        : 'article',
    title: first('TI', 'BTI'),
    author: allOf(record, full, 'CN'),
    editor: allOf(record, 'FED'),
    issued: dateParts(first('DP')),
    'container-title': journal ? journalName(journal, short) : first('BTI'),
    'container-title-short': short,
    volume: first('VI'),
    issue: first('IP'),
    page: first('PG'),
    publisher: first('PB'),
    'publisher-place': first('PL'),
    DOI: doi(record),
    PMID: first('PMID'),
    PMCID: first('PMC'),
    ISSN: first('IS'),
    ISBN: first('ISBN'),
  };
}

/** Identifiers say what they are, as in "10.1038/nn.2312 [doi]". */
const doi = (record: Tagged) =>
  allOf(record, 'LID', 'AID')
    .find((value) => value.endsWith('[doi]'))
    ?.replace(/\s*\[doi\]$/, '');

const SMALL = new Set([
  'a',
  'and',
  'at',
  'for',
  'from',
  'in',
  'of',
  'on',
  'or',
  'the',
  'to',
  'with',
]);

/** PubMed writes "The Journal of neuroscience : the official journal of …"; journals write their names in capitals. */
function journalName(name: string, short = ''): string {
  const main = name.replace(/\s+[:=]\s.*$/, '').replace(/\s*\([^)]*\)$/, '');
  if (main.toLowerCase() === short.toLowerCase()) return short;
  const words = main
    .split(' ')
    .map((word) => (SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)));
  return words.join(' ');
}
