import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FIRST_SCRIPT } from '../../src/lib/first-script.ts';
import { pagesOf } from './built.ts';

const pages = pagesOf('dist');

/** Addresses of the pages that fail a test of one page. */
const failing = (holds: (page: (typeof pages)[number]) => boolean) =>
  pages.filter((page) => !holds(page)).map(({ address }) => address);

it('has a page for every record that has an address', () => {
  const addresses = new Set(pages.map(({ address }) => address));
  const citations = JSON.parse(readFileSync('content/citations.json', 'utf8')) as { id: string }[];
  for (const { id } of citations) expect(addresses).toContain(`/bibliography/${id}/`);
  for (const address of [
    '/',
    '/404.html',
    '/about/',
    '/lenses/specific/',
    '/mechanisms/affective-touch/',
    '/glossary/insula/',
  ]) {
    expect(addresses).toContain(address);
  }
});

it('gives every page one h1', () => {
  expect(failing(({ root }) => root.querySelectorAll('h1').length === 1)).toEqual([]);
});

it('never skips a level of headings', () => {
  const skips = ({ root }: (typeof pages)[number]) => {
    const levels = root
      .querySelectorAll('h1,h2,h3,h4,h5,h6')
      .map(({ tagName }) => Number(tagName.slice(1)));
    return levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1);
  };
  expect(failing(skips)).toEqual([]);
});

it('gives every page a title of its own, a description and the language', () => {
  const titles = pages.map(({ root }) => root.querySelector('title')?.text ?? '');
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  expect(
    failing(
      ({ root }) =>
        (root.querySelector('meta[name=description]')?.getAttribute('content') ?? '').length > 20,
    ),
  ).toEqual([]);
  expect(
    failing(({ root }) => root.querySelector('html')?.getAttribute('lang') === 'en-CA'),
  ).toEqual([]);
});

it('uses every id once a page', () => {
  const unique = ({ root }: (typeof pages)[number]) => {
    const ids = root.querySelectorAll('[id]').map(({ id }) => id);
    return new Set(ids).size === ids.length;
  };
  expect(failing(unique)).toEqual([]);
});

it('holds no inline style, no inline handler and no inline script but the first, which the policy knows', () => {
  expect(failing(({ root }) => root.querySelectorAll('[style], style').length === 0)).toEqual([]);
  expect(
    failing(({ root }) =>
      root
        .querySelectorAll('script')
        .every(
          (script) =>
            script.hasAttribute('src') ||
            script.getAttribute('type') === 'application/ld+json' ||
            script.text === FIRST_SCRIPT,
        ),
    ),
  ).toEqual([]);
  expect(failing(({ html }) => !/<[a-z][^>]*\son[a-z]+=/i.test(html))).toEqual([]);
});

it('sets no space before a stop, nor under the end of a link', () => {
  const text = ({ html }: (typeof pages)[number]) =>
    html.replace(/<(script|pre|textarea)\b.*?<\/\1>/gs, '');
  expect(failing((page) => !/\s<\/a>\s*[.,;:)]|<\/[a-z]+>\s[.,;:)]/.test(text(page)))).toEqual([]);
});

it('loads nothing from another host', () => {
  const foreign = ({ root }: (typeof pages)[number]) =>
    root
      .querySelectorAll('[src], link[rel=stylesheet], link[rel=preload], link[rel=icon]')
      .every((node) =>
        (node.getAttribute('src') ?? node.getAttribute('href') ?? '').startsWith('/'),
      );
  expect(failing(foreign)).toEqual([]);
});

it('says the licence and that it is education on every page', () => {
  expect(
    failing(({ root }) =>
      (root.querySelector('footer')?.text ?? '').includes('education, not medical advice'),
    ),
  ).toEqual([]);
  expect(failing(({ root }) => root.querySelector('footer a[rel=license]') !== null)).toEqual([]);
});

it('lists all papers in the bibliography, in APA', () => {
  const citations = JSON.parse(readFileSync('content/citations.json', 'utf8')) as { id: string }[];
  const list =
    pages
      .find(({ address }) => address === '/bibliography/')
      ?.root.querySelectorAll('main li[id]') ?? [];
  expect(list.map(({ id }) => id).sort()).toEqual(citations.map(({ id }) => id).sort());
  expect(list.find(({ id }) => id === 'loken2009coding')?.text.replace(/\s+/g, ' ')).toContain(
    'Löken, L. S., Wessberg, J., Morrison, I., McGlone, F., & Olausson, H. (2009). Coding of pleasant touch by unmyelinated afferents in humans. Nature Neuroscience, 12(5), 547–548.',
  );
});

it('leaves no list, paragraph or block of text empty but where a script will fill it', () => {
  const filled = ['id', 'role', 'data-terms', 'data-choices'];
  const whole = ({ root }: (typeof pages)[number]) =>
    root
      .querySelectorAll('ul,ol,dl,p,.prose')
      .every(
        (node) => node.innerHTML.trim() !== '' || filled.some((name) => node.hasAttribute(name)),
      );
  expect(failing(whole)).toEqual([]);
});
