import type { Content, Entry } from '../content.ts';
import type { Fault } from '../fault.ts';
import type { Prose } from '../prose.ts';

/** What a link in prose may lead to: a secure address, or a place on this site. */
const LINK = /^(https:\/\/|\.{1,2}\/|\/(?![/\\])|#)/;

/** Links lead to https or to the site itself, papers have addresses that cannot act, and no picture comes from elsewhere. */
export function links(content: Content, prose: ReadonlyMap<Entry<unknown>, Prose>): Fault[] {
  const inProse = [...prose].flatMap(([{ file }, page]) =>
    page.links.flatMap(({ address, isPicture, line }): Fault[] => {
      const remedy =
        'Link to an address that begins with https:// or to a page such as ../editors/';
      if (isPicture)
        return [
          { file, line, message: 'a picture is not allowed here', remedy: 'Say it in words' },
        ];
      return LINK.test(address) ? [] : [{ file, line, message: `a link to "${address}"`, remedy }];
    }),
  );
  const inPapers = content.citations.flatMap(({ file, data, lineOf }) => {
    const fault = (path: string, remedy: string) => ({
      file,
      line: lineOf([path]),
      message: `"${path}" is not an address that can be linked`,
      remedy,
    });
    return [
      ...(data.URL && !/^https:\/\/[^\s"'<>\\]+$/.test(data.URL)
        ? [fault('URL', 'Begin it with https://, without quotes or spaces')]
        : []),
      ...(data.DOI && /["'\\`]/.test(data.DOI)
        ? [fault('DOI', 'Copy the DOI as it is printed; it holds no quotes')]
        : []),
    ];
  });
  return [...inProse, ...inPapers];
}
