const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#38;': '&',
  '&#60;': '<',
  '&#62;': '>',
  '&nbsp;': ' ',
};

/** A title or a formatted reference as plain text: tags taken out, entities turned into letters. */
export const plain = (html: string): string =>
  html.replace(/<[^>]+>/g, '').replace(/&(?:\w+|#\d+);/g, (entity) => ENTITIES[entity] ?? entity);
