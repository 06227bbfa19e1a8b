import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BYTES, contentType } from '../../src/lib/content-types.ts';
import { SERVER_FILES } from '../../src/lib/header-files.ts';
import { headersFor } from '../../src/lib/headers.ts';
import { filesOf } from './built.ts';

const files = filesOf('dist')
  .filter((file) => !Object.values<string>(SERVER_FILES).includes(file.slice(1)))
  .map((file) => file.replace(/\/index\.html$/, '/'));
const text = readFileSync(`dist/${SERVER_FILES.hosts}`, 'utf8');

/** The rules of `_headers`, as a pattern and pairs of name and value. */
const rules = text
  .trim()
  .split('\n\n')
  .map((rule) => {
    const [path = '', ...lines] = rule.split('\n');
    return {
      matches: (address: string) =>
        path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path,
      pairs: lines.map((line) => line.trim().split(/: (.*)/s) as [string, string]),
    };
  });

/** How hosts differ where several rules set one header. */
const HOSTS: [habit: string, merge: (before: string | undefined, value: string) => string][] = [
  ['adds up', (before, value) => (before === undefined ? value : `${before}, ${value}`)],
  ['lets the last rule count', (_, value) => value],
  ['lets the first rule count', (before, value) => before ?? value],
];

describe.each(HOSTS)('on a host that %s', (_, merge) => {
  it('every file gets the headers of the table', () => {
    const wrong = files.filter((address) => {
      const sent: Record<string, string> = {};
      for (const { pairs } of rules.filter(({ matches }) => matches(address))) {
        for (const [name, value] of pairs) sent[name] = merge(sent[name], value);
      }
      const told = headersFor(address);
      return Object.keys({ ...sent, ...told }).some((name) => sent[name] !== told[name]);
    });
    expect(files.length).toBeGreaterThan(700);
    expect(wrong).toEqual([]);
  });
});

it('stays within what Cloudflare Pages reads: 100 rules, 2,000 characters a line', () => {
  expect(rules.length).toBeLessThanOrEqual(100);
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
});

it('knows the content type of every file but the pieces of the search index', () => {
  const unknown = files.filter((file) => !file.endsWith('/') && contentType(file) === BYTES);
  expect(unknown.filter((file) => !file.startsWith('/pagefind/'))).toEqual([]);
});
