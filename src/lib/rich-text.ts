const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML that says just that text, in content and in attributes. */
export const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter);

/** The marks that the title of a paper may hold, as CSL has them. */
export const MARKS = ['i', 'b', 'sup', 'sub'] as const;

const PAIR = new RegExp(`&lt;(${MARKS.join('|')})&gt;((?:(?!&lt;/?\\1&gt;).)*)&lt;/\\1&gt;`, 'gs');

/** A title as HTML: its marks where they stand in pairs, everything else as the text it is. */
export function richText(title: string): string {
  let html = escapeHtml(title);
  for (let before = ''; html !== before;) {
    before = html;
    html = html.replaceAll(PAIR, '<$1>$2</$1>');
  }
  return html;
}

const LONE = new RegExp(`&lt;/?(?:${MARKS.join('|')})&gt;`, 'g');
const LETTERS = new Map(Object.entries(ESCAPES).map(([letter, escape]) => [escape, letter]));

/** A title with the marks that stand in pairs and without those that stand alone, for formats that take their word for it. */
export const pairedText = (title: string): string =>
  richText(title)
    .replaceAll(LONE, '')
    .replaceAll(/&[^;]+;/g, (escape) => LETTERS.get(escape) ?? escape);

/** A title without its marks. */
export const plainText = (title: string): string =>
  title.replaceAll(new RegExp(`</?(?:${MARKS.join('|')})>`, 'g'), '');

/** Tags that a formatted reference may hold, and what becomes of them. */
const TAGS: [tag: RegExp, becomes: string][] = [
  [new RegExp(`^</?(?:${MARKS.join('|')})>$`), '$&'],
  [/^<a href="https?:\/\/[^\s"'<>]*">$/, '$&'],
  [/^<\/(?:a|span)>$/, '$&'],
  // Italics within italics stand upright; the policy allows no inline style.
  [/^<span style="font-style:normal;">$/, '<span class="not-italic">'],
];

/** A reference as citeproc formats it, with no tag or attribute but those it needs; any other is shown as text. */
export const cleanReference = (html: string): string =>
  html.replaceAll(/<[^>]*>?/g, (tag) => {
    const row = TAGS.find(([pattern]) => pattern.test(tag));
    return row ? tag.replace(row[0], row[1]) : escapeHtml(tag);
  });
