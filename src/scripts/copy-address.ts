/** A pilcrow copies the permanent address of what it stands beside, and says so. */
export function startCopying() {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.pilcrow');
    if (!link) return;
    void navigator.clipboard.writeText(link.href).then(() => {
      announce('Address copied');
      const sign = link.textContent;
      link.textContent = '✓';
      setTimeout(() => {
        link.textContent = sign;
      }, 1500);
    });
  });
}

let region: HTMLElement | undefined;

/** Says something to those who cannot see it. */
export function announce(message: string) {
  if (!region) {
    region = document.createElement('div');
    region.className = 'sr-only';
    region.role = 'status';
    document.body.append(region);
  }
  region.textContent = message;
}
