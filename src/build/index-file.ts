import { gunzipSync, gzipSync } from 'node:zlib';

/** A file of the full text index, as Pagefind wants it written. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** What Pagefind writes before everything that it compresses, and looks for when it reads. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/** What a file of Pagefind holds: JSON in a fragment, CBOR in the rest. */
export const opened = ({ content }: IndexFile): Buffer =>
  gunzipSync(content).subarray(SIGNATURE.length);

/** The same, ready to be written. */
export const closed = (held: Uint8Array): Uint8Array =>
  gzipSync(Buffer.concat([SIGNATURE, held]), { level: 9 });
