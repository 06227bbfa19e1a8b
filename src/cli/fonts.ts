/**
 * Cuts the fonts to the glyphs and weights the site uses: web fonts to `src/styles/fonts/`, and for the
 * figures that are drawn at build time TrueType files and a table of letter widths to `src/draw/fonts/`.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import { commonPairs, kernTable, withTable } from './kerning.ts';

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');

const BASIC = range(0x20, 0x7e);
/** Latin-1, the accented letters of European names, and the marks that prose and figures use. */
const LATIN = `${BASIC}${range(0xa0, 0xff)}āăąćčďđēęěğģīįıķłńňőœŕřśşšťūůűųźżžŚŠŁŽØ‘’“”–…•·×−≤≥≈→↑↓←↗′″°±¶‹›\u00ad\u202f\u2009\u2060`;
/** Letters that stand in names of molecules and units. */
const GREEK = 'αβγδεζηθικλμνξοπρστυφχψωΔΣΩµ';

const LETTERS = `${range(0x41, 0x5a)}${range(0x61, 0x7a)}${range(0x30, 0x39)}`;
/** What nearly every page shows in text and in headings: few enough letters that a font of them comes in one round trip. */
const TEXT = `${LETTERS} ,/.:;-–—()[]·&‹›¶‘’“”'"?!%+#=°…éøäöüóáñíçàÅÁ\u00a0\u00ad`;
const HEADINGS = `${LETTERS} ,/.:;-–—()&¶‘’“”'?!%+\u00a0\u00ad`;
const without = (common: string) =>
  Array.from(LATIN)
    .filter((letter) => !common.includes(letter))
    .join('');

interface Range {
  min: number;
  max: number;
}

const FRAUNCES = 'fraunces/files/fraunces-latin-wght-normal.woff2';
const ATKINSON =
  'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';

/** `most` pairs of letters keep their kerning; without it, kerning stays as it is. */
const FONTS = [
  { file: 'fraunces', from: FRAUNCES, text: HEADINGS, wght: 580 },
  { file: 'fraunces-rare', from: FRAUNCES, text: without(HEADINGS), wght: 580 },
  { file: 'atkinson', from: ATKINSON, text: TEXT, wght: { min: 400, max: 700 }, most: 200 },
  { file: 'atkinson-rare', from: ATKINSON, text: without(TEXT), wght: { min: 400, max: 700 } },
  {
    file: 'greek',
    from: 'source-sans-3/files/source-sans-3-greek-wght-normal.woff2',
    text: GREEK,
    wght: { min: 400, max: 700 },
  },
];

/** What no browser shows: hints for coarse screens, names of styles, rules for letters that were cut. */
const LEAN = { noHinting: true, noLayoutClosure: true, dropTables: ['STAT', 'gasp', 'prep'] };
const KERNED = { ...LEAN, keepFeatures: ['kern'] };
const BARE = {
  ...LEAN,
  keepFeatures: [],
  dropTables: [...LEAN.dropTables, 'GDEF', 'GPOS', 'GSUB'],
};

const prose = () =>
  globSync('content/**/*.{mdx,yaml}')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

/** A font with the kerning of its commonest pairs alone, as it is at the weight of text. */
async function lightlyKerned(source: Buffer, text: string, wght: Range, most: number) {
  const targetFormat = 'truetype';
  const bare = await subsetFont(source, text, { ...BARE, targetFormat, variationAxes: { wght } });
  const regular = await subsetFont(source, text, {
    ...KERNED,
    targetFormat,
    variationAxes: { wght: 400 },
  });
  const pairs = commonPairs(create(regular) as Font, text, prose(), most);
  return convert(withTable(bare, 'kern', kernTable(pairs)), 'woff2');
}

mkdirSync('src/styles/fonts', { recursive: true });
for (const { file, from, text, wght, most } of FONTS) {
  const source = readFileSync(`node_modules/@fontsource-variable/${from}`);
  const font =
    most && typeof wght === 'object'
      ? await lightlyKerned(source, text, wght, most)
      : await subsetFont(source, text, {
          ...KERNED,
          targetFormat: 'woff2',
          variationAxes: { wght },
        });
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
