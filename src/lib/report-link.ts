/** Names of the two fields that each kind of address takes: issue forms of GitHub, Forgejo and Gitea, and mail. */
const FIELDS = { 'https:': ['title', 'body'], 'mailto:': ['subject', 'body'] } as const;

const isKnown = (protocol: string): protocol is keyof typeof FIELDS => protocol in FIELDS;

/**
 * The link that begins a report about a page, with its title and address filled in.
 * Throws when the contact is neither a form on the web nor a mail address.
 */
export function reportLink(contact: string, title: string, address: string): string {
  const { protocol } = URL.canParse(contact) ? new URL(contact) : { protocol: '' };
  if (!isKnown(protocol)) {
    throw new Error(
      `REPORT_URL is "${contact}"; it must be an address such as https://example.org/project/issues/new or mailto:errors@example.org`,
    );
  }
  const [subject, body] = FIELDS[protocol];
  const values = [`${subject}=${encodeURIComponent(`Error in: ${title}`)}`];
  values.push(`${body}=${encodeURIComponent(`${address}\n\n`)}`);
  return `${contact}${contact.includes('?') ? '&' : '?'}${values.join('&')}`;
}
