/** Lifetime of the file in days; it must be under a year (RFC 9116, 2.5.5). */
const DAYS = 360;

const CONTACT = /^(https:\/\/|mailto:|tel:)\S+$/;

/**
 * The text of security.txt (RFC 9116) with a contact, the file's own address and the second since 1970 from which it holds.
 * Throws when the contact is not an address that the format allows.
 */
export function securityTxt(contact: string, canonical: string, seconds: number): string {
  if (!CONTACT.test(contact)) {
    throw new Error(
      `SECURITY_CONTACT is "${contact}"; it must begin with https://, mailto: or tel:, as in mailto:security@example.org`,
    );
  }
  const expires = new Date((seconds + DAYS * 86_400) * 1000).toISOString();
  return [
    `Contact: ${contact}`,
    `Expires: ${expires}`,
    'Preferred-Languages: en',
    `Canonical: ${canonical}`,
    '',
  ].join('\n');
}
