/** A record of tagged lines, as in RIS and PubMed's .nbib, with the line it begins on. */
export interface Tagged {
  line: number;
  fields: [tag: string, value: string][];
}

/** A tag takes four columns before the hyphen; two letters are often padded with one space only. */
const TAG = /^(?:([A-Z][A-Z0-9]) {1,2}|([A-Z][A-Z0-9]{2}) |([A-Z]{4}))-(?: +(.*))?$/;

/** Cuts a file of tagged lines into records; a line without a tag goes on with the one before it. */
export function readTagged(text: string): Tagged[] {
  const records: Tagged[] = [];
  text.split(/\r\n|\r|\n/).forEach((line, index) => {
    const match = TAG.exec(line);
    const tag = match?.[1] ?? match?.[2] ?? match?.[3];
    const value = match?.[4]?.trim() ?? '';
    if (tag === 'TY' || tag === 'PMID') records.push({ line: index + 1, fields: [] });
    const fields = records.at(-1)?.fields;
    if (tag) fields?.push([tag, value]);
    else goOn(fields?.at(-1), line.trim());
  });
  return records;
}

function goOn(field: [string, string] | undefined, text: string) {
  if (field && text) field[1] = `${field[1]} ${text}`.trim();
}

/** The first value that is not empty among tags, in the order of the tags. */
export const firstOf = ({ fields }: Tagged, ...tags: string[]): string | undefined =>
  tags.flatMap((tag) => allOf({ fields }, tag))[0];

/** Every value that is not empty among tags, in the order of the file. */
export const allOf = ({ fields }: Pick<Tagged, 'fields'>, ...tags: string[]): string[] =>
  fields.filter(([tag, value]) => tags.includes(tag) && value !== '').map(([, value]) => value);
