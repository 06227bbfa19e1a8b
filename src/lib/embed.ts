import type { Claim } from '../schemas/claim.ts';
import { escapeHtml } from './rich-text.ts';

/** Something that other sites may show in a frame. */
export interface Embed {
  kind: 'figure' | 'term' | 'claim';
  id: string;
  /** What stands in the frame, for those who cannot see it. */
  title: string;
  /** Height of the frame in pixels. */
  height: number;
}

/** Letters in a line and pixels of a line, in a frame 320 pixels wide whose own letters did not come in time. */
const LINE = { letters: 26, height: 28 };

/** What every frame holds besides its words: margins, and the line that leads back. */
const REST = 150;

/** Height in pixels at which paragraphs of so many letters need no scrolling even on a narrow phone. */
export const textHeight = (letters: readonly number[]): number =>
  REST +
  letters.reduce((sum, count) => sum + (Math.ceil(count / LINE.letters) + 0.4) * LINE.height, 0);

/** A figure shrinks until it fits, so that any height will do. */
const FIGURE_HEIGHT = 420;

/** The frame of a figure. */
export const figureEmbed = (id: string, title: string): Embed => ({
  kind: 'figure',
  id,
  title: `Figure: ${title}`,
  height: FIGURE_HEIGHT,
});

/** The frame of a term with its definition. */
export const termEmbed = (id: string, { term, definition }: Named): Embed => ({
  kind: 'term',
  id,
  title: `Term: ${term}`,
  height: textHeight([term.length, definition.length]),
});

interface Named {
  term: string;
  definition: string;
}

/** The frame of a claim with its grade, its reason and its papers. */
export const claimEmbed = ({ id, statement, why, evidence }: Claim): Embed => ({
  kind: 'claim',
  id,
  title: `Claim: ${statement}`,
  height: textHeight([statement.length, why.length, evidence.length * LABEL]),
});

/** Letters of the label of a paper, the dot between two included. */
const LABEL = 30;

/** Lines of HTML that show an embed on another page. */
export const embedCode = ({ title, height }: Embed, address: string): string =>
  `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="100%" height="${String(Math.ceil(height / 10) * 10)}" loading="lazy" allow="" referrerpolicy="no-referrer"></iframe>`;
