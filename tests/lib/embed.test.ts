import { expect, it } from 'vitest';
import { claimSentence } from '../../src/lib/claim-sentence.ts';
import { embedCode, textHeight } from '../../src/lib/embed.ts';
import { reportLink } from '../../src/lib/report-link.ts';

const ADDRESS = 'https://example.org/embed/term/insula/';

it('writes an embed as one frame that fills its place, named and loaded late', () => {
  expect(embedCode({ kind: 'term', id: 'insula', title: 'Insula', height: 203 }, ADDRESS)).toBe(
    `<iframe src="${ADDRESS}" title="Insula" width="100%" height="210" loading="lazy" allow="" referrerpolicy="no-referrer"></iframe>`,
  );
});

it('lets no title of a thing end the attribute it stands in', () => {
  const title = '"><script>alert(1)</script>';
  expect(embedCode({ kind: 'claim', id: 'x', title, height: 1 }, ADDRESS)).toContain(
    'title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"',
  );
});

it('gives longer words a higher frame', () => {
  expect(textHeight([300])).toBeGreaterThan(textHeight([30]));
  expect(textHeight([30, 30])).toBeGreaterThan(textHeight([30]));
});

it('quotes a claim with its grade and its address', () => {
  expect(claimSentence('It may ease.', 'Emerging', 'https://example.org/x/#y')).toBe(
    '“It may ease.” (Emerging; How Massage Works, https://example.org/x/#y)',
  );
});

it.each([
  [
    'mailto:errors@example.org',
    'mailto:errors@example.org?subject=Error%20in%3A%20A%20%26%20B&body=',
  ],
  [
    'https://example.org/issues/new',
    'https://example.org/issues/new?title=Error%20in%3A%20A%20%26%20B&body=',
  ],
  ['https://example.org/new?labels=error', 'https://example.org/new?labels=error&title=Error%20in'],
])('begins a report at %s with title and address filled in', (contact, start) => {
  const link = reportLink(contact, 'A & B', 'https://example.org/x/');
  expect(link.startsWith(start)).toBe(true);
  expect(link).toContain('https%3A%2F%2Fexample.org%2Fx%2F');
});

it.each(['errors@example.org', 'javascript:alert(1)', 'http://example.org/'])(
  'refuses %s as the place for reports',
  (contact) => {
    expect(() => reportLink(contact, 'A', 'B')).toThrow('REPORT_URL');
  },
);
