import { get } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contentType } from '../../src/lib/content-types.ts';
import { SERVER_FILES } from '../../src/lib/header-files.ts';
import { headersFor } from '../../src/lib/headers.ts';
import { useBrowser, type Served } from '../browser/browse.ts';
import { crawl, sampleOf } from '../browser/crawl.ts';
import { filesOf, pagesOf } from '../site/built.ts';
import { serveWithNginx } from './nginx.ts';

let site: Served;
beforeAll(async () => {
  site = await serveWithNginx('dist');
});
afterAll(() => {
  site.stop();
});
const visit = useBrowser(() => serveWithNginx('dist'));

/** An answer's status and headers, each header with all values it was sent with. */
const ask = (address: string) =>
  new Promise<{ status: number | undefined; sent: Record<string, string[] | undefined> }>(
    (resolve, reject) => {
      get(site.origin + address, (answer) => {
        answer.resume();
        resolve({ status: answer.statusCode, sent: answer.headersDistinct });
      }).on('error', reject);
    },
  );

/** What an answer lacks of the headers it should have, as "address: name: value". */
async function lacks(address: string, type: string): Promise<string[]> {
  const { sent } = await ask(address);
  const told = { ...headersFor(address), 'Content-Type': type };
  return Object.entries(told)
    .filter(([name, value]) => String(sent[name.toLowerCase()]) !== value)
    .map(([name]) => `${address}: ${name}: ${String(sent[name.toLowerCase()])}`);
}

it('sends with every file the headers of the table, each once, and its content type', async () => {
  const found: string[] = [];
  for (const file of filesOf('dist')) {
    if (Object.values<string>(SERVER_FILES).includes(file.slice(1))) continue;
    found.push(...(await lacks(file.replace(/\/index\.html$/, '/'), contentType(file))));
  }
  expect(found).toEqual([]);
});

it('sends them with the page for addresses that lead nowhere, too', async () => {
  expect((await ask('/nowhere/')).status).toBe(404);
  expect((await ask('/embed/nowhere/')).status).toBe(404);
  expect(await lacks('/nowhere/', contentType('404.html'))).toEqual([]);
});

it.each(Object.values(SERVER_FILES))('does not hand out %s', async (file) => {
  expect((await ask(`/${file}`)).status).toBe(404);
});

it('serves pages of every kind in Chromium without a violation', async () => {
  const sample = sampleOf(
    pagesOf('dist').map(({ address }) => address),
    2,
  );
  expect((await crawl(visit, sample)).findings).toEqual([]);
});

it('searches in Chromium without a violation', async () => {
  const { page, context, trouble } = await visit('/search/?q=oxytocin');
  await page.locator('main li a').first().waitFor();
  expect(trouble).toEqual([]);
  await context.close();
});
