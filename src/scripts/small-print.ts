/** What the small print of an item says of it, as printed: parts between points. */
export function smallPrint(item: HTMLElement): string[] {
  const print = item.querySelector('.fine')?.textContent ?? '';
  return print.split('·').map((words) => words.trim());
}
