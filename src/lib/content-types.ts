const text = (type: string) => `${type}; charset=utf-8`;

/** The content type of every kind of file the site may hold, by its ending. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  atom: text('application/atom+xml'),
  avif: 'image/avif',
  bib: text('application/x-bibtex'),
  css: text('text/css'),
  csv: text('text/csv'),
  html: text('text/html'),
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: text('text/javascript'),
  json: text('application/json'),
  jsonld: text('application/ld+json'),
  pdf: 'application/pdf',
  png: 'image/png',
  ris: text('application/x-research-info-systems'),
  svg: text('image/svg+xml'),
  ttl: text('text/turtle'),
  txt: text('text/plain'),
  webmanifest: text('application/manifest+json'),
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: text('application/xml'),
};

/** Pieces of the search index, and whatever else is only bytes. */
export const BYTES = 'application/octet-stream';

/** The content type of a file by its name. */
export const contentType = (file: string): string =>
  CONTENT_TYPES[/\.([^./]+)$/.exec(file)?.[1] ?? ''] ?? BYTES;
