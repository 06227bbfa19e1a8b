import { it } from 'vitest';
import { readContent } from '../../src/check/content.ts';
import { useBrowser } from '../browser/browse.ts';
import { expectOneSheet } from '../browser/sheets.ts';

const visit = useBrowser();

it.each(readContent('content').content.mechanisms.map(({ id }) => id))(
  'prints the sheet of %s on one page of A4 and of Letter, nothing cut off',
  async (id) => {
    await expectOneSheet(visit, id);
  },
);
