import { paths } from './paths.ts';

const ADDRESS = {
  mechanisms: paths.mechanism,
  outcomes: paths.outcome,
  lenses: paths.lens,
  glossary: paths.term,
  pages: (id: string) => (id === 'about' ? paths.about() : paths.about(id)),
} as const;

/** The address of a page with prose of its own. */
export const addressOf = (page: { collection: keyof typeof ADDRESS; id: string }): string =>
  ADDRESS[page.collection](page.id);
