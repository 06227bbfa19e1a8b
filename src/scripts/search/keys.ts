/** Up and Down walk through the field and the results; Enter in the field opens the first; letters go to the field. */
export function walkWithKeys(root: HTMLElement, input: HTMLInputElement, enterOpens: boolean) {
  root.addEventListener('keydown', (event) => {
    const { key } = event;
    const here = document.activeElement;
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.search-results a')];
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (here instanceof HTMLInputElement && here.type === 'radio') return;
      const stops = [input, ...links];
      const next = stops[stops.indexOf(here as HTMLInputElement) + (key === 'ArrowDown' ? 1 : -1)];
      if (!next) return;
      event.preventDefault();
      next.focus();
    } else if (key === 'Enter' && here === input && !event.isComposing) {
      event.preventDefault();
      if (enterOpens) links[0]?.click();
      else links[0]?.focus();
    } else if (key.length === 1 && links.includes(here as HTMLAnchorElement)) {
      if (!event.ctrlKey && !event.metaKey && !event.altKey && key !== ' ') input.focus();
    }
  });
}
