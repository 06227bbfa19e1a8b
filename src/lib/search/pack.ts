import { LENS_IDS, type Lens } from '../lens.ts';
import { shorten } from './answers.ts';
import type { SearchRecord } from './record.ts';
import { CLASSES, STEP, usualId, type Packed, type PackedGroup } from './unpack.ts';

/** Packs records, which stand in the order of their kinds. */
export function pack(
  records: readonly SearchRecord[],
  rest: Pick<Packed, 'real' | 'common'>,
): Packed {
  const kinds = [...new Set(records.map(({ kind }) => kind))];
  const groups = kinds.map((kind): PackedGroup => {
    const own = records.filter((record) => record.kind === kind);
    const address = pattern(own);
    return {
      kind,
      address,
      lenses: own.map((record) => mask(record.lenses)).join(''),
      sizes: own.map((record) => sizeOf(record)).join(''),
      ...(own.some(({ names }) => names)
        ? {
            names: own.map((record) => [
              address === '*' ? record.address : idColumn(record),
              ...nameColumns(record),
            ]),
          }
        : {}),
    };
  });
  return { groups, ...rest };
}

const sizeOf = ({ text, note = '' }: SearchRecord) =>
  Math.min(9, Math.ceil((shorten(text).length + note.length) / STEP));

const mask = (lenses: Lens[]) => lenses.reduce((sum, lens) => sum + 2 ** LENS_IDS.indexOf(lens), 0);

/** The address they share, with a star for the id; where there is none, the star stands for the whole address. */
function pattern(records: SearchRecord[]): string {
  const star = ({ address, id }: SearchRecord) => address.replace(new RegExp(`${id}(?=/?$)`), '*');
  const [first = '', ...others] = new Set(records.map(star));
  return others.length === 0 && first.includes('*') ? first : '*';
}

/** The id, or a star for what it is usually made from and the rest. */
function idColumn({ kind, title, id }: SearchRecord): string {
  const usual = usualId(kind, title);
  return id.startsWith(usual) ? `*${id.slice(usual.length)}` : id;
}

/** Names by class without empty classes at the end. */
function nameColumns({ title, names = {} }: SearchRecord): (string | string[])[] {
  const lists = CLASSES.slice(1).map((of) => names[of as keyof typeof names] ?? []);
  const used = lists.findLastIndex((list) => list.length > 0) + 1;
  return [title, ...lists.slice(0, used)];
}
