/** Weighs every page of the built site and holds it to the budget of `src/lib/budget.ts`: `npm run budget`. */
import { excesses, paint, quantile, templateOf, type Weight } from '../lib/budget.ts';
import { fontBytes, weigh } from './weigh.ts';

/** Columns of the table; adding a measure is adding a row. */
const MEASURES: Readonly<Record<string, (weight: Weight) => number>> = {
  HTML: ({ html }) => html,
  CSS: ({ css }) => css,
  'HTML+CSS': paint,
  script: ({ script }) => script,
  fonts: ({ fonts }) => fonts,
  requests: ({ requests }) => requests,
};

/** Median, 95th percentile and most; one number where all are alike. */
function spread(values: readonly number[]): string {
  const numbers = [0.5, 0.95, 1].map((share) => quantile(values, share));
  return [...(new Set(numbers).size === 1 ? numbers.slice(0, 1) : numbers)].join(' ');
}

/** The weights of all pages, a row a template. */
export const budgetTable = (weights: readonly Weight[]): Record<string, object> =>
  Object.fromEntries(
    [...Map.groupBy(weights, ({ address }) => templateOf(address))].map(([template, group]) => [
      template,
      {
        pages: group.length,
        ...Object.fromEntries(
          Object.entries(MEASURES).map(([name, of]) => [name, spread(group.map(of))]),
        ),
      },
    ]),
  );

if (import.meta.main) {
  const weights = await weigh('dist', process.env['BASE_PATH']);
  const fonts = fontBytes('dist/assets');
  console.log('Bytes as brotli sends them: median, 95th percentile and most of each template');
  console.table(budgetTable(weights));
  const found = excesses(weights, fonts);
  if (found.length > 0) {
    console.error(`Over the budget of src/lib/budget.ts:\n${found.join('\n')}`);
    process.exitCode = 1;
  } else {
    console.log(
      `All ${String(weights.length)} pages keep the budget; fonts are ${String(fonts)} bytes in all`,
    );
  }
}
