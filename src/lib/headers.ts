import { FIRST_SCRIPT_SOURCE } from './first-script.ts';

/** The headers of an answer, by name. */
export type Headers = Readonly<Record<string, string>>;

/** A content security policy from its directives; what names no source allows nothing. */
const policy = (directives: Record<string, readonly string[]>) =>
  Object.entries(directives)
    .map(([name, sources]) => [name, ...(sources.length > 0 ? sources : ["'none'"])].join(' '))
    .join('; ');

/**
 * What a page may do: use files of its own host, and no more. No inline code but the first script, no
 * evaluation, no WebAssembly. `require-trusted-types-for` is left out, because Pagefind starts its worker from a string.
 */
const PAGE = {
  'default-src': [],
  'script-src': ["'self'", FIRST_SCRIPT_SOURCE],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'frame-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': [],
  'frame-ancestors': [],
};

/** What the worker of the search may do; its WebAssembly is allowed here, so that no page needs to allow it. */
const WORKER = {
  'default-src': [],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'connect-src': ["'self'"],
  'base-uri': [],
  'form-action': [],
  'frame-ancestors': [],
};

/** Features of browsers that no page uses; only `clipboard-write` is left, to copy an address. */
export const DENIED =
  'accelerometer autoplay browsing-topics camera clipboard-read cross-origin-isolated display-capture encrypted-media fullscreen gamepad geolocation gyroscope hid idle-detection keyboard-map local-fonts magnetometer microphone midi otp-credentials payment picture-in-picture publickey-credentials-create publickey-credentials-get screen-wake-lock serial storage-access sync-xhr unload usb window-management xr-spatial-tracking'.split(
    ' ',
  );

/** Sent with every answer, whatever its address. */
export const ALWAYS: Headers = {
  // What somebody reads about their health is nobody else's business, not even a journal's.
  'Referrer-Policy': 'no-referrer',
  // Without includeSubDomains: what else stands on the domain is not ours to decide.
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
};

/** Sent with what can be opened by itself. */
const OPENED: Headers = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': DENIED.map((feature) => `${feature}=()`).join(', '),
};

const OWN: Headers = {
  ...OPENED,
  'Content-Security-Policy': policy(PAGE),
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
};

/** What other sites may show and read: figures, cards, references and data, all public and without cookies. */
const OPEN: Headers = {
  ...OWN,
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

const EMBED: Headers = {
  ...OPENED,
  'Content-Security-Policy': policy({ ...PAGE, 'frame-ancestors': ['*'] }),
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

const SEARCH: Headers = { ...OWN, 'Content-Security-Policy': policy(WORKER) };

/**
 * Scripts, styles and fonts, which only pages load. The policy of the page holds for them, and sent
 * again it would push a font out of its first round trip.
 */
const PART: Headers = {
  'Content-Security-Policy': policy({ 'default-src': [] }),
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** What is named by a hash of itself can be kept for ever: no second page asks for a font or a style again. */
const KEPT: Headers = { ...PART, 'Cache-Control': 'public, max-age=31536000, immutable' };

/** Headers that depend on the first part of an address below the base; the first row that fits counts. */
const PLACES: readonly (readonly [first: RegExp, headers: Headers])[] = [
  [/^embed$/, EMBED],
  [/^assets$/, KEPT],
  [/^pagefind$/, SEARCH],
  [/^(bibliography|cards|data|figures)\b/, OPEN],
  [/\.(bib|csv|json|jsonld|ris|ttl)$/, OPEN],
  [/^/, OWN],
];

/** The headers that the first part of an address decides, such as `embed` or `index.html`. */
export const headersOfPlace = (first: string): Headers =>
  PLACES.find(([pattern]) => pattern.test(first))?.[1] ?? OWN;

/** All headers of the answer to an address below the base, such as `/glossary/insula/`. */
export const headersFor = (path: string): Headers => ({
  ...ALWAYS,
  ...headersOfPlace(path.split(/[/?#]/)[1] ?? ''),
});
