import { HtmlValidate, StaticConfigLoader } from 'html-validate/node';
import { expect, it } from 'vitest';
import { pagesOf } from './built.ts';

const judge = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
      // The title of a paper is as long as its authors made it.
      'long-title': 'off',
      // Filters act at once and submit nothing (technique H32 is for forms that are sent).
      'wcag/h32': 'off',
    },
  }),
);

/** What html-validate finds in a page, as "address:line: rule: what". */
async function findings(address: string, html: string): Promise<string[]> {
  const { results } = await judge.validateString(html, address);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ line, ruleId, message }) => `${address}:${String(line)}: ${ruleId}: ${message}`,
    ),
  );
}

it('has nothing for html-validate to find on any page', { timeout: 180_000 }, async () => {
  const found: string[] = [];
  for (const { address, html } of pagesOf('dist')) found.push(...(await findings(address, html)));
  expect(found).toEqual([]);
});

it('would see a faulty page', async () => {
  const found = await findings('/x/', '<!DOCTYPE html>\n<p id="a">x<p id="a"><img src="y.png">');
  expect(found.join('\n')).toContain('/x/:2: no-dup-id');
  expect(found.join('\n')).toContain('/x/:2: wcag/h37');
});
