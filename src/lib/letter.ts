/** The letter under which a name stands in an index, accents folded: "L" for "Löken", "0-9" for a number. */
export function letterOf(name: string): string {
  const letter = /\p{L}|\d/u.exec(name.normalize('NFKD'))?.[0].toUpperCase() ?? '';
  return /[A-Z]/.test(letter) ? letter : '0-9';
}
