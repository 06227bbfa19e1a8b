import { LICENCE, SITE_NAME } from '../site.ts';
import type { Node } from './page.ts';

/** A figure as schema.org describes it, with what image search asks of a licence; `file` is the whole address of its drawing. */
export const imageObject = (name: string, file: string): Node => ({
  '@type': 'ImageObject',
  name,
  contentUrl: file,
  license: LICENCE,
  creditText: SITE_NAME,
});
