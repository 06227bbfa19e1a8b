import { expect, it } from 'vitest';
import { copied, useBrowser } from './browse.ts';

const visit = useBrowser();

it('copies an example, which runs as it stands', async () => {
  const { page, context, trouble } = await visit('/data/');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy Example: A browser, Deno or Node' }).click();
  expect(await page.getByRole('status').innerText()).toBe('Example copied');
  const code = await copied(page);
  expect(code).toContain('http://localhost:4321/data/v1/claims.json');

  // the site was built for its own port and is served from another one here
  const here = code.replace('http://localhost:4321', new URL(page.url()).origin);
  const printed = page.waitForEvent('console');
  await page.evaluate(`(async () => { ${here} })()`);
  expect((await printed).text()).toContain('/mechanisms/');
  expect(trouble).toEqual([]);
  await context.close();
});

it('opens the fields of a data set without script', async () => {
  const { page, context } = await visit('/data/', { javaScriptEnabled: false });
  expect(await page.getByRole('button', { name: /Copy Example/ }).count()).toBe(0);
  await page.getByText('Fields of claims').click();
  expect(await page.getByText('The sentence: subjects, technique, comparator').isVisible()).toBe(
    true,
  );
  await context.close();
});
