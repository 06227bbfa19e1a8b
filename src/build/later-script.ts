import { LATER } from '../lib/first-script.ts';

/** Scripts that change nothing in what is read: of every page, of code samples and of the button to print. */
const SCRIPTS =
  /<script type="module" src="([^"]*\/assets\/(?:site|Code|PrintBar)\.[\w.-]+\.js)"><\/script>/g;

/**
 * A page whose scripts wait for the first paint, where they may: on a phone they would take their share of
 * the line from the letters. Those that read the address do not wait, as what they show would jump. Those
 * that wait stay links, so that whoever copies the site finds them.
 */
export const delayScripts = (html: string): string => {
  const links = [...html.matchAll(SCRIPTS)].map(
    ([, source = '']) => `<link ${LATER} href="${source}">`,
  );
  return html.replace(SCRIPTS, '').replace('</head>', `${links.join('')}</head>`);
};
