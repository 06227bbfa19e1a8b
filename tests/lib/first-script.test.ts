import { expect, it } from 'vitest';
import { delayScripts } from '../../src/build/later-script.ts';
import { joinSpaces } from '../../src/build/spaces.ts';
import { FIRST_SCRIPT, FIRST_SCRIPT_SOURCE } from '../../src/lib/first-script.ts';

it('names the first script by the SHA-256 of its text', async () => {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(FIRST_SCRIPT));
  expect(FIRST_SCRIPT_SOURCE).toBe(`'sha256-${Buffer.from(bytes).toString('base64')}'`);
});

it('lets every script of the site wait, as a link in the head', () => {
  const [code, site] = ['Code.astro_type.x-1', 'site.a_B-1'].map(
    (name) => `/base/assets/${name}.js`,
  );
  const tag = (source = '') => `<script type="module" src="${source}"></script>`;
  const link = (source = '') => `<link rel="modulepreload" media="not all" href="${source}">`;
  expect(
    delayScripts(`<head><title>x</title></head><body><p>x</p>${tag(code)}${tag(site)}</body>`),
  ).toBe(`<head><title>x</title>${link(code)}${link(site)}</head><body><p>x</p></body>`);
  for (const html of ['<head></head><p>x</p>', `<head></head>${tag('/elsewhere/a.js')}`])
    expect(delayScripts(html)).toBe(html);
});

it('leaves one space where there were more, but every one in code and those that are letters', () => {
  expect(joinSpaces('<p>a \n\t b</p>\n\n<p>c\u00a0\u2009 d</p>')).toBe(
    '<p>a b</p> <p>c\u00a0\u2009 d</p>',
  );
  const code =
    '<pre class="x">a\n  b</pre><textarea>c\n\nd</textarea><script>e\n\nf</script><p>g</p>';
  expect(joinSpaces(code)).toBe(code);
  expect(joinSpaces(`<i>x</i>\n${code}\n<i>y</i>`)).toBe(`<i>x</i> ${code} <i>y</i>`);
});
