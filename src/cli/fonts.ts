/** Cuts the web fonts to the glyphs and weights the site uses and writes them to `public/fonts/`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');

const BASIC = range(0x20, 0x7e);
/** Latin-1, the accented letters of European names, and the marks that prose and figures use. */
const LATIN = `${BASIC}${range(0xa0, 0xff)}āăąćčďđēęěğģīįıķłńňőœŕřśşšťūůűųźżžŚŠŁŽØ‘’“”–…•·×−≤≥≈→↑↓←↗′″°±¶‹›\u00ad\u202f\u2009\u2060`;
/** Letters that stand in names of molecules and units. */
const GREEK = 'αβγδεζηθικλμνξοπρστυφχψωΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩµ';

const FONTS = [
  {
    file: 'fraunces',
    from: 'fraunces/files/fraunces-latin-wght-normal.woff2',
    text: LATIN,
    wght: 580,
  },
  {
    file: 'fraunces-italic',
    from: 'fraunces/files/fraunces-latin-wght-italic.woff2',
    text: 'Works',
    wght: 500,
  },
  {
    file: 'atkinson',
    from: 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    text: LATIN,
    wght: { min: 400, max: 700 },
  },
  {
    file: 'atkinson-italic',
    from: 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-italic.woff2',
    text: BASIC + '‘’“”–é',
    wght: 400,
  },
  {
    file: 'greek',
    from: 'source-sans-3/files/source-sans-3-greek-wght-normal.woff2',
    text: GREEK,
    wght: { min: 400, max: 700 },
  },
] as const;

mkdirSync('public/fonts', { recursive: true });
for (const { file, from, text, wght } of FONTS) {
  const source = readFileSync(`node_modules/@fontsource-variable/${from}`);
  const font = await subsetFont(source, text, { targetFormat: 'woff2', variationAxes: { wght } });
  writeFileSync(`public/fonts/${file}.woff2`, font);
  console.log(`${file}.woff2  ${String(font.length)} bytes`);
}
