import { LATER } from '../lib/first-script.ts';

const SCRIPT = /<script type="module" (src="[^"]*\/assets\/site\.[\w-]+\.js")><\/script>/;

/**
 * A page whose script waits for the first paint: nothing that is read needs it, and on a phone it would take
 * its share of the line from the letters. It stays a link, so that whoever copies the site finds it.
 */
export const delayScript = (html: string): string => {
  const [script, source = ''] = SCRIPT.exec(html) ?? [];
  if (!script) return html;
  const link = `<link ${LATER} ${source.replace('src', 'href')}>`;
  return html.replace(script, '').replace('</head>', `${link}</head>`);
};
