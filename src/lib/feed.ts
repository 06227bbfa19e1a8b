import { Feed } from 'feed';
import { gradeWord, HISTORY, type HistoryEntry } from './history.ts';
import { xmlText } from './xml.ts';

/** What a feed says of itself; addresses are whole. */
export interface FeedFrame {
  title: string;
  subtitle: string;
  author: string;
  rights: string;
  /** The page that lists the same entries; entries are identified by their anchors on it. */
  page: string;
  feed: string;
  /** Day that stands as "updated" while there is no entry, written 2026-11-22. */
  day: string;
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const titleOf = ({ kind, grade, title }: FeedEntry) => {
  const regraded = grade && `, from ${gradeWord(grade.from)} to ${gradeWord(grade.to)}`;
  return `${HISTORY[kind]}${regraded ?? ''}: ${title}`;
};

type FeedEntry = HistoryEntry & { title: string };

/** The history as an Atom feed (RFC 4287), newest first; `absolute` makes an address of the site whole. */
export function atomFeed(
  entries: readonly FeedEntry[],
  frame: FeedFrame,
  absolute: (address: string) => string,
): string {
  const feed = new Feed({
    id: frame.page,
    title: frame.title,
    description: frame.subtitle,
    link: frame.page,
    feedLinks: { atom: frame.feed },
    author: { name: frame.author },
    copyright: frame.rights,
    updated: new Date(entries[0]?.date ?? frame.day),
    generator: false,
  });
  for (const entry of entries) {
    feed.addItem({
      id: `${frame.page}#${entry.id}`,
      title: escape(titleOf(entry)),
      link: absolute(entry.address),
      date: new Date(entry.date),
      description: escape(entry.note),
    });
  }
  return `${xmlText(feed.atom1())}\n`;
}
