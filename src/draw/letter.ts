import type { Font } from 'fontkit';

const steps = {
  lineTo: 'l',
  quadraticCurveTo: 'q',
  bezierCurveTo: 'c',
} as const;

/**
 * The outline of a letter in units of its font, set at a place on the line. All but its start are steps from
 * point to point, the same wherever the letter stands: a poster repeats them ten thousand times, and hosts
 * compress what repeats.
 */
export function letterPath(font: Font, letter: string, pen: number): string {
  let [x, y] = [0, 0];
  let start: [number, number] | undefined;
  const from = (args: readonly number[]) =>
    args.map((value, at) => String(Math.round(value - (at % 2 === 0 ? x : y)))).join(' ');
  const { path } = font.glyphForCodePoint(letter.codePointAt(0) ?? 32);
  return path.commands
    .map(({ command, args }) => {
      if (command === 'closePath') {
        [x, y] = start ?? [0, 0];
        return 'z';
      }
      const [nextX = 0, nextY = 0] = args.slice(-2).map(Math.round);
      const drawn =
        command !== 'moveTo'
          ? `${steps[command]}${from(args)}`
          : start
            ? `m${from(args)}`
            : `M${String(Math.round(pen + nextX))} ${String(nextY)}`;
      if (command === 'moveTo') start = [nextX, nextY];
      [x, y] = [nextX, nextY];
      return drawn;
    })
    .join('');
}
