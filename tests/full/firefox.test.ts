import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findProgram } from '../../src/cli/programs.ts';
import { serve, type Served } from '../browser/browse.ts';

let browser: Browser;
let site: Served;

beforeAll(async () => {
  site = await serve('dist');
  browser = await puppeteer.launch({ browser: 'firefox', executablePath: findProgram('firefox') });
});
afterAll(async () => {
  await browser.close();
  site.stop();
});

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 800 };

/** A page of the site in Firefox, and what went wrong on it: errors, violations, requests that left the site. */
async function visit(address: string, viewport = DESKTOP) {
  const page = await browser.newPage();
  const trouble: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text());
  });
  page.on('pageerror', (error) => trouble.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(site.origin)) trouble.push(`left the site: ${request.url()}`);
  });
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`violation: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await page.setViewport(viewport);
  // Scripts load after the first paint; a reader takes longer than that to press a key.
  await page.goto(site.origin + address, { waitUntil: 'networkidle0' });
  return { page, trouble };
}

/** Follows a link as a reader does, by clicking where it stands. */
async function follow(page: Page, selector: string) {
  await page.waitForSelector(selector);
  await Promise.all([page.waitForNavigation(), page.click(selector)]);
}

const text = (page: Page, selector: string) =>
  page.$eval(selector, (node) => (node as HTMLElement).innerText);

it('takes a therapist on a phone from home to a mechanism in one tap, to its weakest step and words to use', async () => {
  const { page, trouble } = await visit('/', PHONE);
  await follow(page, '#atlas a[href="/mechanisms/affective-touch/"]');
  expect(await text(page, 'h1')).toBe('Affective touch');
  expect(await text(page, '#chain figcaption')).toMatch(/^Weakest step: /);
  expect(await text(page, 'main')).toContain('You could say');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    PHONE.width,
  );
  expect(trouble).toEqual([]);
  await page.close();
});

it('takes a student from an abbreviation to the definition, to its use and to the paper', async () => {
  const { page, trouble } = await visit('/');
  await page.keyboard.press('/');
  await page.locator('dialog input[type=search]').fill('CT fibre');
  await follow(page, 'dialog li a');
  expect(new URL(page.url()).pathname).toBe('/glossary/c-tactile-afferent/');
  await follow(page, 'main a[href^="/mechanisms/"]');
  await follow(page, '.reference .fine a');
  expect(await page.$('#appraisal')).not.toBeNull();
  expect(trouble).toEqual([]);
  await page.close();
});

it('lets an educator copy the address of a claim and reach the figure and its files', async () => {
  const { page, trouble } = await visit('/mechanisms/affective-touch/');
  await page.locator('#velocity-tuning .pilcrow').click();
  await page.waitForSelector('[role=status] ::-p-text(Address copied)');
  await page.goto(`${site.origin}/figures/chain-affective-touch/`);
  const files = await page.$$eval('main a[href$=".svg"], main a[href$=".png"]', (links) =>
    links.map((link) => link.href),
  );
  expect(files.length).toBeGreaterThan(0);
  expect(trouble).toEqual([]);
  await page.close();
});

it('searches under the policy without a violation', async () => {
  const { page, trouble } = await visit('/search/?q=oxytocin');
  await page.waitForSelector('main li a');
  expect(trouble).toEqual([]);
  await page.close();
});

it('would see a violation', async () => {
  const { page, trouble } = await visit('/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken over"';
    document.body.append(script);
  });
  await new Promise((later) => setTimeout(later, 200));
  expect(trouble.join('\n')).toContain('violation: script-src-elem inline');
  expect(await page.title()).not.toBe('taken over');
  await page.close();
});
