// What a reader chose, kept in this browser. Where a browser keeps nothing, as with cookies blocked,
// a choice holds for the page alone: asking for the store throws there.

/** The choice kept under a name; undefined where there is none or nothing is kept. */
export function choice(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a choice under a name, or forgets it. */
export function keepChoice(name: string, value: string | undefined) {
  try {
    if (value === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // it holds for this page
  }
}
