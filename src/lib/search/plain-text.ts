/** The running text of an MDX body: no tags, no marks, no citations; headings and list items end with a stop. */
export const plainText = (mdx: string): string =>
  mdx
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\s*\[@[^\]]+\]/g, '')
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/^[ \t]{0,3}(#{1,6}|>|[-*+]|\d+\.)\s+/gm, '')
    .replaceAll(/[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}/g, '')
    .split(/\n{2,}/)
    .map((block) => block.replaceAll(/\s+/g, ' ').trim())
    .filter((block) => block !== '')
    .map((block) => (/[.!?:]["”’)]*$/.test(block) ? block : `${block}.`))
    .join(' ');
