/**
 * Cuts the fonts to the glyphs and weights the site uses: web fonts to `src/styles/fonts/`, and for the
 * figures that are drawn at build time TrueType files and a table of letter widths to `src/draw/fonts/`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');

const BASIC = range(0x20, 0x7e);
/** Latin-1, the accented letters of European names, and the marks that prose and figures use. */
const LATIN = `${BASIC}${range(0xa0, 0xff)}āăąćčďđēęěğģīįıķłńňőœŕřśşšťūůűųźżžŚŠŁŽØ‘’“”–…•·×−≤≥≈→↑↓←↗′″°±¶‹›\u00ad\u202f\u2009\u2060`;
/** Letters that stand in names of molecules and units. */
const GREEK = 'αβγδεζηθικλμνξοπρστυφχψωΔΣΩµ';

/** What nearly every page shows: few enough letters that a font of them comes in one round trip. */
const COMMON = `${BASIC}áàäåçéèíñóöøüÅ‘’“”‹›–—…·×−°¶\u00a0\u00ad`;
const RARE = Array.from(LATIN)
  .filter((letter) => !COMMON.includes(letter))
  .join('');

const FRAUNCES = 'fraunces/files/fraunces-latin-wght-normal.woff2';
const ATKINSON =
  'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';

const FONTS = [
  { file: 'fraunces', from: FRAUNCES, text: COMMON, wght: 580 },
  { file: 'fraunces-rare', from: FRAUNCES, text: RARE, wght: 580 },
  {
    file: 'fraunces-italic',
    from: 'fraunces/files/fraunces-latin-wght-italic.woff2',
    text: 'Works',
    wght: 500,
  },
  { file: 'atkinson', from: ATKINSON, text: COMMON, wght: { min: 400, max: 700 } },
  { file: 'atkinson-rare', from: ATKINSON, text: RARE, wght: { min: 400, max: 700 } },
  {
    file: 'greek',
    from: 'source-sans-3/files/source-sans-3-greek-wght-normal.woff2',
    text: GREEK,
    wght: { min: 400, max: 700 },
  },
] as const;

mkdirSync('src/styles/fonts', { recursive: true });
for (const { file, from, text, wght } of FONTS) {
  const source = readFileSync(`node_modules/@fontsource-variable/${from}`);
  const font = await subsetFont(source, text, { targetFormat: 'woff2', variationAxes: { wght } });
  writeFileSync(`src/styles/fonts/${file}.woff2`, font);
  console.log(`${file}.woff2  ${String(font.length)} bytes`);
}

const DRAWN = [
  { file: 'fraunces-580', from: FRAUNCES, wght: 580 },
  { file: 'atkinson-400', from: ATKINSON, wght: 400 },
  { file: 'atkinson-700', from: ATKINSON, wght: 700 },
] as const;

mkdirSync('src/draw/fonts', { recursive: true });
const widths: Record<string, Record<string, number>> = {};
for (const { file, from, wght } of DRAWN) {
  const source = readFileSync(`node_modules/@fontsource-variable/${from}`);
  const font = await subsetFont(source, LATIN, {
    targetFormat: 'truetype',
    variationAxes: { wght },
  });
  writeFileSync(`src/draw/fonts/${file}.ttf`, font);
  widths[file] = advances(font);
  console.log(`${file}.ttf  ${String(font.length)} bytes`);
}
writeFileSync('src/lib/figures/widths.json', `${JSON.stringify(widths)}\n`);

/** How far each letter of a font moves the pen, in thousandths of the type size. */
function advances(font: Buffer): Record<string, number> {
  const parsed = create(font) as Font;
  return Object.fromEntries(
    Array.from(LATIN).map((letter) => [
      letter,
      Math.round(
        (parsed.glyphForCodePoint(letter.codePointAt(0) ?? 32).advanceWidth / parsed.unitsPerEm) *
          1000,
      ),
    ]),
  );
}
