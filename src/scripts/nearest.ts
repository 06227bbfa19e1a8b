import { distance } from 'fastest-levenshtein';

// Suggests the address nearest to the one that led nowhere, from the site's own map.
const base = document.body.dataset['base'] ?? '/';
const suggestion = document.querySelector<HTMLElement>('[data-nearest]');
const link = suggestion?.querySelector('a');

if (suggestion && link) {
  const map = await fetch(`${base}sitemap-0.xml`).then((response) => response.text());
  const addresses = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    (match) => new URL(match[1] ?? '').pathname,
  );
  const here = location.pathname.toLowerCase().replace(/\/?$/, '/');
  const [nearest] = addresses.sort((a, b) => distance(here, a) - distance(here, b));
  if (nearest && distance(here, nearest) <= here.length / 2) {
    link.href = nearest;
    link.textContent = nearest;
    suggestion.hidden = false;
  }
}
