/** Parts of a page in which every space counts. */
const KEPT = /(<(pre|textarea|script)\b.*?<\/\2>)/s;

/** A page whose runs of white space are one space each, which is how browsers show them; code keeps its own. */
export const joinSpaces = (html: string): string =>
  html
    .split(KEPT)
    // Each part that is kept is followed by its name, which the pattern needs and the page does not.
    .map((part, index) => [part.replace(/[ \t\r\n]+/g, ' '), part, ''][index % 3])
    .join('');
