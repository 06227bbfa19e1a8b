import { create } from 'qrcode';

/** A QR code: its side in modules and which of them are dark. */
export interface Code {
  side: number;
  dark: (row: number, column: number) => boolean;
}

/** An address as a QR code that still reads with 15 % of it covered (level M of ISO/IEC 18004). */
export function qrCode(address: string): Code {
  const { modules } = create(address, { errorCorrectionLevel: 'M' });
  return { side: modules.size, dark: (row, column) => modules.get(row, column) === 1 };
}

const short = (value: number) => String(Math.round(value * 100) / 100);

/** The dark modules as one path, a box for each run in a row, at a place and with a side of one module. */
export function codePath({ side, dark }: Code, at = { x: 0, y: 0, module: 1 }): string {
  const lengths = Array.from({ length: side }, (_, row) =>
    Array.from({ length: side }, (_, column) => {
      if (!dark(row, column) || (column > 0 && dark(row, column - 1))) return 0;
      let end = column;
      while (end < side && dark(row, end)) end++;
      return end - column;
    }),
  );
  const box = (row: number, column: number, run: number) =>
    `M${short(at.x + column * at.module)} ${short(at.y + row * at.module)}h${short(run * at.module)}v${short(at.module)}h${short(-run * at.module)}z`;
  return lengths
    .flatMap((runs, row) => runs.map((run, column) => (run > 0 ? box(row, column, run) : '')))
    .join('');
}
