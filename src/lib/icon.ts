/** The picture drawn on a full square: for icons that a phone cuts to a shape of its own. */
export function fullBleed(svg: string): string {
  const side = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]);
  const ground = /<rect\b[^>]*fill="([^"]+)"[^>]*\/>/.exec(svg);
  if (!side || !ground) throw new Error('The icon needs a square viewBox and a rect as its ground');
  // The shape may cut away all but a circle four fifths as wide (w3.org/TR/appmanifest/#icon-masks).
  const margin = side / 8;
  const frame = [-margin, -margin, side + 2 * margin, side + 2 * margin];
  const [x, y, width, height] = frame.map(String);
  return svg
    .replace(/viewBox="[^"]+"/, `viewBox="${frame.join(' ')}"`)
    .replace(
      ground[0],
      `<rect x="${x ?? ''}" y="${y ?? ''}" width="${width ?? ''}" height="${height ?? ''}" fill="${ground[1] ?? ''}"/>`,
    );
}

const HEADER = 6;
const ENTRY = 16;

/** One square PNG of at most 255 pixels as an .ico file, which may hold PNG since Windows Vista. */
export function toIco(png: Buffer, side: number): Buffer {
  const head = Buffer.alloc(HEADER + ENTRY);
  head.writeUInt16LE(1, 2); // an icon, not a cursor
  head.writeUInt16LE(1, 4); // one picture
  head.writeUInt8(side, HEADER);
  head.writeUInt8(side, HEADER + 1);
  head.writeUInt16LE(1, HEADER + 4); // colour planes
  head.writeUInt16LE(32, HEADER + 6); // bits a pixel
  head.writeUInt32LE(png.length, HEADER + 8);
  head.writeUInt32LE(head.length, HEADER + 12);
  return Buffer.concat([head, png]);
}
