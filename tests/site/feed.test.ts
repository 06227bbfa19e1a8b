import { readFileSync } from 'node:fs';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { atomFeed } from '../../src/lib/feed.ts';
import { readContent } from '../../src/check/content.ts';

const built = readFileSync('dist/about/changes/feed.atom', 'utf8');
const ATOM = { a: 'http://www.w3.org/2005/Atom' };
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const FEED_PARTS = ['id', 'title', 'updated', 'author', 'link', 'subtitle', 'rights', 'entry'];
const ENTRY_PARTS = ['id', 'title', 'updated', 'link', 'summary'];
const onlyIn = (parent: string, parts: string[]) =>
  `not(${parent}/*[not(${parts.map((part) => `self::a:${part}`).join(' or ')})])`;
const oneEach = 'count(a:id) = 1 and count(a:title) = 1 and count(a:updated) = 1';
const plain = "not(//*[@type != 'text' and @type != 'html'])";

/** What RFC 4287 asks of a feed with plain or HTML text and no extensions, as XPath that must be true. */
const RULES: [rule: string, test: string][] = [
  ['4.1.1 the root is a feed', 'count(/a:feed) = 1'],
  ['4.1.1 a feed has one id, title and updated', `count(/a:feed[${oneEach}]) = 1`],
  ['4.1.1 a feed or each entry has an author', '/a:feed/a:author or not(//a:entry[not(a:author)])'],
  ['4.1.1 a feed has at most one subtitle', 'count(/a:feed/a:subtitle) <= 1'],
  ['4.1.1 a feed has at most one rights', 'count(/a:feed/a:rights) <= 1'],
  ['4.1.1 a feed names itself', "count(/a:feed/a:link[@rel = 'self']) = 1"],
  ['4.1.1 a feed holds nothing else', onlyIn('/a:feed', FEED_PARTS)],
  ['4.1.2 an entry has one id, title and updated', `not(//a:entry[not(${oneEach})])`],
  ['4.1.2 an entry has one alternate link', 'not(//a:entry[count(a:link[not(@rel)]) != 1])'],
  ['4.1.2 an entry has at most one summary', 'not(//a:entry[count(a:summary) > 1])'],
  ['4.1.2 an entry holds nothing else', onlyIn('//a:entry', ENTRY_PARTS)],
  ['3.1.1 text is text or html', plain],
  ['3.1.1 text has no elements inside', 'not((//a:title | //a:summary | //a:subtitle)/*)'],
  ['3.2 a person has one name', 'not(//a:author[count(a:name) != 1])'],
  ['4.2.7 a link has an address', 'not(//a:link[not(@href)])'],
  ['4.2.6 an id is used once', 'not(//a:entry/a:id[. = ../following-sibling::a:entry/a:id])'],
];

/** Rules of RFC 4287 that a feed breaks; throws where it is not XML. */
function broken(feed: string): string[] {
  const document = XmlDocument.fromString(feed);
  const texts = (path: string) => document.find(path, ATOM).map((node) => node.content);
  return [
    ...RULES.filter(([, test]) => document.eval(`boolean(${test})`, ATOM) !== true).map(
      ([rule]) => rule,
    ),
    ...texts('//a:updated').filter((text) => !INSTANT.test(text)),
    ...[...texts('//a:id'), ...texts('//a:link/@href')].filter((text) => !URL.canParse(text)),
  ];
}

describe('the feed of changes', () => {
  it('is valid Atom', () => {
    expect(broken(built)).toEqual([]);
  });

  it.each<[string, RegExp, string]>([
    ['has no id', /<id>[^<]*<\/id>/, ''],
    ['has an update without a time', /T00:00:00\.000Z/, ''],
    ['has an entry without a title', /<title type[\s\S]*?<\/title>/, ''],
    ['has an id that is no address', /<id>[^<]*<\/id>/, '<id>changes</id>'],
    ['has no author', /<author>[\s\S]*?<\/author>/, ''],
    ['holds an element that Atom does not know', /<subtitle>/, '<note/><subtitle>'],
  ])('would be refused if it %s', (_, piece, spoilt) => {
    expect(built).toMatch(piece);
    expect(broken(built.replace(piece, spoilt))).not.toEqual([]);
  });

  it('holds every change and every withdrawal, each with an address on the list of changes', () => {
    const { content } = readContent('content');
    const ids = XmlDocument.fromString(built)
      .find('//a:entry/a:id', ATOM)
      .map((node) => node.content);
    const expected = [...content.changes, ...content.retired].map(({ id }) => id);
    expect(ids.map((id) => id.split('#')[1]).sort()).toEqual(expected.sort());
    const page = readFileSync('dist/about/changes/index.html', 'utf8');
    for (const id of expected) expect(page).toContain(`id="${id}"`);
  });

  it('is announced on every page', () => {
    expect(readFileSync('dist/index.html', 'utf8')).toContain(
      '<link rel="alternate" href="/about/changes/feed.atom" type="application/atom+xml">',
    );
  });
});

it('stays valid with signs that mean something in XML and HTML, and gives the words back', () => {
  const feed = atomFeed(
    [
      {
        id: 'odd',
        date: '2027-02-03',
        address: '/glossary/pain/#x',
        kind: 'evidence',
        grade: { from: 'emerging', to: 'reasoning' },
        note: 'p < 0.05 & more ]]> than "that"',
        title: 'AT&T <b>',
      },
    ],
    {
      title: 'A & B',
      subtitle: 's',
      author: 'a',
      rights: 'r',
      page: 'https://example.org/x/',
      feed: 'https://example.org/x.atom',
      day: '2026-11-22',
    },
    (address) => `https://example.org${address}`,
  );
  expect(broken(feed)).toEqual([]);
  const summary = XmlDocument.fromString(feed).get('//a:summary', ATOM)?.content;
  expect(summary).toBe('p &lt; 0.05 &amp; more ]]&gt; than "that"');
  expect(feed).toContain('<updated>2027-02-03T00:00:00.000Z</updated>');
  expect(feed).toContain('New evidence, from emerging to by reasoning: AT');
});
