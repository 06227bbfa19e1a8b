import { LATER } from '../lib/first-script.ts';

const SCRIPTS = /<script type="module" src="([^"]*\/assets\/[\w.-]+\.js)"><\/script>/g;

/**
 * A page whose scripts wait for the first script of the page to ask for them: on a phone they would take their
 * share of the line from the letters. They stay links, so that whoever copies the site finds them.
 */
export const delayScripts = (html: string): string => {
  const links = [...html.matchAll(SCRIPTS)].map(
    ([, source = '']) => `<link ${LATER} href="${source}">`,
  );
  return html.replace(SCRIPTS, '').replace('</head>', `${links.join('')}</head>`);
};
