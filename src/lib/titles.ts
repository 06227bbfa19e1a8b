import { plainText } from './rich-text.ts';

/** The title of the page of a term: the term with a capital. */
export const termTitle = (term: string): string => term.charAt(0).toUpperCase() + term.slice(1);

/** The title of the page of a paper: its label in the text and its title without marks. */
export const paperTitle = (label: string, title: string): string => `${label}: ${plainText(title)}`;
