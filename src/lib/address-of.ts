import { paths } from './paths.ts';

/** Plain pages that do not stand under /about/<id>/. */
const OWN: Readonly<Record<string, () => string>> = {
  about: () => paths.about(),
  teach: paths.teach,
};

const ADDRESS = {
  mechanisms: paths.mechanism,
  outcomes: paths.outcome,
  lenses: paths.lens,
  glossary: paths.term,
  pages: (id: string) => (OWN[id] ?? (() => paths.about(id)))(),
} as const;

/** The address of a page with prose of its own. */
export const addressOf = (page: { collection: keyof typeof ADDRESS; id: string }): string =>
  ADDRESS[page.collection](page.id);
