import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { advance, measure, type Face, type Figure, type Shape } from '../lib/figures/shapes.ts';
import { escapeHtml } from '../lib/rich-text.ts';
import { xmlText } from '../lib/xml.ts';
import { letterPath } from './letter.ts';

const fonts = new Map<Face, Font>();

const fontOf = (face: Face): Font => {
  const known = fonts.get(face) ?? (create(readFileSync(`src/draw/fonts/${face}.ttf`)) as Font);
  fonts.set(face, known);
  return known;
};

const escape = (text: string) => escapeHtml(xmlText(text));

const short = (value: number) => String(Math.round(value * 100) / 100);

/** A figure as a self-contained SVG: text drawn as outlines, so that it looks alike without our fonts. */
export function toSvg(
  { width, height, shapes }: Figure,
  title: string,
  description: string,
): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${short(width)} ${short(height)}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escape(title)}</title><desc id="description">${escape(description)}</desc>`,
    ...shapes.map(draw),
    '</svg>\n',
  ].join('\n');
}

function draw(shape: Shape): string {
  switch (shape.kind) {
    case 'path':
      return `<path d="${shape.d}"${paint(shape)}${shape.dash ? ` stroke-dasharray="${shape.dash}"` : ''}/>`;
    case 'circle':
      return `<circle cx="${short(shape.x)}" cy="${short(shape.y)}" r="${short(shape.r)}"${paint(shape)}/>`;
    case 'box':
      return `<rect x="${short(shape.x)}" y="${short(shape.y)}" width="${short(shape.width)}" height="${short(shape.height)}" rx="${short(shape.r)}" fill="${shape.fill}"/>`;
    case 'group':
      return `<g transform="translate(${short(shape.x)} ${short(shape.y)}) scale(${short(shape.scale)})">${shape.shapes.map(draw).join('')}</g>`;
    case 'text':
      return line(shape);
  }
}

const paint = ({ fill, stroke, width }: { fill?: string; stroke?: string; width?: number }) =>
  ` fill="${fill ?? 'none'}"${stroke ? ` stroke="${stroke}" stroke-width="${short(width ?? 1)}"` : ''}`;

/** A line of text as outlines, letter by letter at the widths that the layout measured. */
function line({ text, x, y, size, face, anchor, fill }: Extract<Shape, { kind: 'text' }>): string {
  const font = fontOf(face);
  const scale = size / font.unitsPerEm;
  const shift = { start: 0, middle: 0.5, end: 1 }[anchor] * measure(text, size, face);
  let pen = 0;
  const letters = Array.from(text).map((letter) => {
    const path = letterPath(font, letter, pen);
    pen += advance(letter, face) * font.unitsPerEm;
    return path;
  });
  const factor = String(Number(scale.toPrecision(5)));
  return `<path fill="${fill}" transform="translate(${short(x - shift)} ${short(y)}) scale(${factor} -${factor})" d="${letters.join('')}"/>`;
}
