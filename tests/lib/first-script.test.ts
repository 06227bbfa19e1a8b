import { expect, it } from 'vitest';
import { delayScript } from '../../src/build/later-script.ts';
import { joinSpaces } from '../../src/build/spaces.ts';
import { FIRST_SCRIPT, FIRST_SCRIPT_SOURCE } from '../../src/lib/first-script.ts';

it('names the first script by the SHA-256 of its text', async () => {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(FIRST_SCRIPT));
  expect(FIRST_SCRIPT_SOURCE).toBe(`'sha256-${Buffer.from(bytes).toString('base64')}'`);
});

it('lets the script of every page wait for the first paint, and no other', () => {
  const other = '<script type="module" src="/base/assets/filters.x-1.js"></script>';
  expect(
    delayScript(
      `<head><title>x</title></head><body>${other}<script type="module" src="/base/assets/site.a_B-1.js"></script></body>`,
    ),
  ).toBe(
    `<head><title>x</title><link rel="modulepreload" media="not all" href="/base/assets/site.a_B-1.js"></head><body>${other}</body>`,
  );
  const embed = '<head></head><body><p>x</p></body>';
  expect(delayScript(embed)).toBe(embed);
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
