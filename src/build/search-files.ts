import { answerFiles } from '../lib/search/answers.ts';
import { KIND_IDS } from '../lib/search/kinds.ts';
import { pack } from '../lib/search/pack.ts';
import { commonWords, realWords } from '../lib/search/real-words.ts';
import type { SearchRecord } from '../lib/search/record.ts';
import type { IndexFile } from './index-file.ts';
import { fullText } from './pagefind.ts';

/** Everything that search loads, by its path below the site: names, answers, numbers and the full text. */
export async function searchFiles(found: readonly SearchRecord[]): Promise<IndexFile[]> {
  const records = [...found].sort((a, b) => KIND_IDS.indexOf(a.kind) - KIND_IDS.indexOf(b.kind));
  const rest = { real: realWords(records), common: commonWords(records) };
  const json = (path: string, data: unknown): IndexFile => ({
    path: `search/${path}`,
    content: new TextEncoder().encode(JSON.stringify(data)),
  });
  return [
    ...(await fullText(records)).map(({ path, content }) => ({
      path: `pagefind/${path}`,
      content,
    })),
    json('names.json', pack(records, rest)),
    ...[...answerFiles(records)].map(([path, answers]) => json(path, answers)),
  ];
}
