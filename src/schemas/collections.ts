import { changeSchema } from './change.ts';
import { citationSchema } from './citation.ts';
import { layWordsSchema } from './lay-words.ts';
import { lensSchema } from './lens.ts';
import { lockedClaimSchema } from './locked-claim.ts';
import { mechanismSchema } from './mechanism.ts';
import { misconceptionSchema } from './misconception.ts';
import { outcomeSchema } from './outcome.ts';
import { pageSchema } from './page.ts';
import { retiredSchema } from './retired.ts';
import { termSchema } from './term.ts';

/** Records with prose: one MDX file each in a folder of `content/`; the file name is the id. */
export const FOLDERS = {
  lenses: lensSchema,
  mechanisms: mechanismSchema,
  outcomes: outcomeSchema,
  glossary: termSchema,
  pages: pageSchema,
} as const;

/** Records without prose: a list in one file of `content/`, each with its id. */
export const LISTS = {
  citations: { file: 'citations.json', schema: citationSchema },
  misconceptions: { file: 'misconceptions.yaml', schema: misconceptionSchema },
  layWords: { file: 'lay-words.yaml', schema: layWordsSchema },
  changes: { file: 'changes.yaml', schema: changeSchema },
  retired: { file: 'retired.yaml', schema: retiredSchema },
  locked: { file: 'claims.lock.json', schema: lockedClaimSchema },
} as const;

export type Folder = keyof typeof FOLDERS;
export type List = keyof typeof LISTS;
