import { Resvg } from '@resvg/resvg-js';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import SVGtoPDF from 'svg-to-pdfkit';

/** An SVG as PNG, so many pixels wide. */
export const toPng = (svg: string, width: number): Buffer =>
  new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } })
    .render()
    .asPng();

/** An SVG as AVIF, so many pixels wide: what a phone shows without drawing every letter. */
export const toAvif = (svg: string, width: number): Promise<Buffer> =>
  sharp(toPng(svg, width)).avif({ quality: 42 }).toBuffer();

const POINTS_PER_MM = 72 / 25.4;

/** An SVG as a one-page vector PDF of a paper size in millimetres; dated by the edition, so that builds are alike. */
export async function toPdf(
  svg: string,
  paper: { width: number; height: number },
  title: string,
  date: Date,
): Promise<Buffer> {
  const size: [number, number] = [paper.width * POINTS_PER_MM, paper.height * POINTS_PER_MM];
  const document = new PDFDocument({
    size,
    margin: 0,
    info: { Title: title, CreationDate: date, ModDate: date },
  });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const finished = new Promise<Buffer>((resolve) =>
    document.on('end', () => {
      resolve(Buffer.concat(chunks));
    }),
  );
  SVGtoPDF(document, svg, 0, 0, { width: size[0], height: size[1], assumePt: true });
  document.end();
  return finished;
}
