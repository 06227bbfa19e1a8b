import { expect, it } from 'vitest';
import { securityTxt } from '../../src/lib/security-txt.ts';

const ADDRESS = 'https://example.org/.well-known/security.txt';
const START = Date.UTC(2026, 10, 22) / 1000;

it('names the contact that was given and expires in less than a year', () => {
  const text = securityTxt('mailto:security@example.org', ADDRESS, START);
  expect(text.split('\n').slice(0, 2)).toEqual([
    'Contact: mailto:security@example.org',
    'Expires: 2027-11-17T00:00:00.000Z',
  ]);
  expect(text).toContain(`Canonical: ${ADDRESS}`);
});

it.each(['security@example.org', '', 'http://example.org', 'mailto:a b'])(
  'refuses the contact %j, which the format does not allow',
  (contact) => {
    expect(() => securityTxt(contact, ADDRESS, START)).toThrow('SECURITY_CONTACT');
  },
);
