import { bareDoi } from '../lib/cite/doi.ts';
import { dateParts } from './dates.ts';
import type { Raw } from './raw.ts';
import { allOf, firstOf, type Tagged } from './tagged.ts';

/** Kinds of reference (RIS specification of 2011) by their name in CSL; others are refused by their own. */
const TYPES: Record<string, string> = {
  ABST: 'article-journal',
  EJOUR: 'article-journal',
  JFULL: 'article-journal',
  JOUR: 'article-journal',
  MGZN: 'article-journal',
  BOOK: 'book',
  EBOOK: 'book',
  EDBOOK: 'book',
  CHAP: 'chapter',
  ECHAP: 'chapter',
  CONF: 'paper-conference',
  CPAPER: 'paper-conference',
  RPRT: 'report',
  SLIDE: 'speech',
  THES: 'thesis',
  BLOG: 'webpage',
  ELEC: 'webpage',
  WEB: 'webpage',
};

/** A record of RIS in the names of CSL. Tags differ between programs, so each field tries several. */
export function fromRis(record: Tagged): Raw {
  const first = (...tags: string[]) => firstOf(record, ...tags);
  const kind = first('TY') ?? '';
  const addresses = allOf(record, ...ADDRESSES);
  const remarks = allOf(record, 'N1', 'C2', 'AN', ...ADDRESSES).join('\n');
  const container = first('JF', 'T2', 'JO', 'BT', 'C3', 'JA', 'J2');
  return {
    type: TYPES[kind] ?? kind,
    title: first('TI', 'T1', 'CT', ...(kind.includes('BOOK') ? ['BT', 'T2'] : [])),
    author: allOf(record, 'AU', 'A1'),
    editor: allOf(record, 'ED', 'A2'),
    issued: issued(first('PY', 'Y1'), first('DA')),
    'container-title': container,
    'container-title-short': [first('J2'), first('JA'), first('JO')].find(
      (short) => short && short !== container,
    ),
    volume: first('VL'),
    issue: first('IS'),
    page: pages(first('SP'), first('EP')) ?? first('C7', 'AR'),
    edition: first('ET'),
    publisher: first('PB'),
    'publisher-place': first('CY', 'PP'),
    DOI: first('DO') ?? [...addresses, ...allOf(record, 'M3')].find(bareDoi),
    PMID: PUBMED.exec(remarks)?.[1] ?? pubmedNumber(record),
    PMCID: /PMC\d+/i.exec(remarks)?.[0],
    ISSN: first('SN'),
    ISBN: first('SN'),
    URL: addresses.find((address) => !bareDoi(address)),
  };
}

const ADDRESSES = ['UR', 'L1', 'L2', 'L3', 'LK'];

/** A PubMed number in a remark or in an address, old or new. */
const PUBMED = /(?:PMID:?\s*|pubmed\.ncbi\.nlm\.nih\.gov\/|ncbi\.nlm\.nih\.gov\/pubmed\/)(\d+)/i;

/** The accession number is PubMed's only where the record says that it comes from there. */
const pubmedNumber = (record: Tagged) =>
  /pubmed|medline|nlm/i.test(allOf(record, 'DB', 'DP').join(' '))
    ? /^\d+$/.exec(firstOf(record, 'AN') ?? '')?.[0]
    : undefined;

const pages = (start: string | undefined, end: string | undefined) =>
  start && end && !/[-–]/.test(start) ? `${start}-${end}` : (start ?? end);

/** The fuller of two dates of one year. */
function issued(year: string | undefined, date: string | undefined) {
  const [short = [], long = []] = [dateParts(year), dateParts(date)];
  const fuller = long.length > short.length && (short.length === 0 || short[0] === long[0]);
  return fuller ? long : short;
}
