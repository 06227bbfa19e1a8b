/** Splits an MDX file into its frontmatter and its body; `undefined` where there is no frontmatter. */
export function splitFrontmatter(text: string) {
  const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return undefined;
  const body = text.slice(match[0].length);
  return { yaml: match[1] ?? '', body, bodyLine: match[0].split('\n').length };
}
