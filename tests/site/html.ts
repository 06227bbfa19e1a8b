import { HtmlValidate, StaticConfigLoader } from 'html-validate/node';

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
export async function htmlFindings(address: string, html: string): Promise<string[]> {
  const { results } = await judge.validateString(html, address);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ line, ruleId, message }) => `${address}:${String(line)}: ${ruleId}: ${message}`,
    ),
  );
}
