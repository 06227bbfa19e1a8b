/** A pilcrow copies the permanent address of what it stands beside, a link to its own page that of the page; both say so. */
export function startCopying() {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(
      'a.pilcrow, [data-copy-link]',
    );
    if (!link) return;
    const isPage = 'copyLink' in link.dataset;
    if (isPage || !link.hash) event.preventDefault(); // the address of this very page
    void navigator.clipboard.writeText(link.href).then(() => {
      announce('Address copied');
      const sign = link.textContent;
      link.textContent = isPage ? 'Copied' : '✓';
      setTimeout(() => {
        link.textContent = sign;
      }, 1500);
      const claim = link.closest<HTMLElement>('li.claim');
      if (claim) void import('./claim-sentence.ts').then(({ offer }) => offer(claim, link));
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
