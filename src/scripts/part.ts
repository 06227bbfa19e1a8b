/** The first element below another that fits a selector; throws where there is none. */
export function part(root: HTMLElement, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector} in the ${root.localName}`);
  return found;
}
