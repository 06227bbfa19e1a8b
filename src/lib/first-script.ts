import { createHash } from 'node:crypto';

/** How a page names its scripts until the first paint: the media query fits nothing, so that no browser fetches it before. */
export const LATER = 'rel="modulepreload" media="not all"';

/**
 * The only script within a page. It sets the colours that the reader chose before anything is drawn, and asks
 * for the scripts of the page once something is, or at once where the address asks for something, as what they
 * show would jump. The policy knows it by its hash: a file of its own would hold up the first paint by a round trip.
 */
export const FIRST_SCRIPT = `try{document.documentElement.dataset.theme=localStorage.theme||"auto"}catch{}
let load=()=>{for(let s of document.querySelectorAll("[rel=modulepreload]"))import(s.href)}
location.search?addEventListener("DOMContentLoaded",load):new PerformanceObserver(load).observe({type:"paint"})`;

/** How a content security policy names the first script (CSP Level 3, hash source). */
export const FIRST_SCRIPT_SOURCE = `'sha256-${createHash('sha256').update(FIRST_SCRIPT).digest('base64')}'`;
