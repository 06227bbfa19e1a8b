import { citedKeys } from '../../lib/cite-syntax.ts';
import { ownVoice, sentencesOf } from '../../lib/sentences.ts';
import type { Content, Entry } from '../content.ts';
import type { Fault } from '../fault.ts';
import { fieldProse, type Prose } from '../prose.ts';

/** A sentence of ours, and where it stands. */
interface Sentence {
  file: string;
  line: number;
  text: string;
}

/** Numbers that tell of a finding; "one", "two" and ordinals of plain speech do not. */
const NUMBER =
  /\d|\b(three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)\b (?!lenses|kinds|ways|things|words|questions|families|parts|rules|traps|levels|columns|reasons|ideas|routes|steps|signs|pillars|causes|groups of readers|readers|papers|lists?\b)|\b(half|third|quarter) of\b|\bper cent\b/i;

/** Names that hold a digit and numbers that say nothing of a finding. */
const NAMES =
  /\b(?:[A-Za-z]+-?α?β?\d+[a-zα]?|TGF-β1|M1|M2|A1|CD\d+|IL-\d+|COX-\d|PGC-1α|CB[12]|2-AG|5-HT|type [12]|S[12]|WCAG 2\.2|CC BY 4\.0|A[34]|1\.1|112|911|999|000|\d+ (?:px|%) (?:zoom|wide)|\d+ px)\b/g;

/** Every sentence of a page's prose with a number in it cites a paper. */
export function numbers(content: Content, prose: ReadonlyMap<Entry<unknown>, Prose>): Fault[] {
  const plain = new Set<Entry<unknown>>(content.pages);
  return spoken(content, prose, (entry) => !plain.has(entry))
    .filter(
      ({ text }) =>
        NUMBER.test(ownVoice(text).replaceAll(NAMES, '')) && citedKeys(text).length === 0,
    )
    .map(({ file, line, text }) => ({
      file,
      line,
      message: `a number without a paper: "${text}"`,
      remedy: 'Cite the paper in the same sentence as [@key], or say it without the number',
    }));
}

/** What the site does not say in its own voice (editorial standard, "Prose"): verb with object, and single words. */
const NOT_OURS: RegExp[] = [
  /\b(flush|clear|remov|wash|drain)\w*\b (?:\w+ ){0,3}\b(toxins?|waste|lactic acid)\b/i,
  /\b(break|broke|breaks|breaking|broken)\b (?:\w+ ){0,3}\b(up|down)\b (?:\w+ ){0,3}\b(adhesions?|scars?|scar tissue|knots?|fascia)\b/i,
  /\b(break|breaks|breaking)\b (?:\w+ ){0,2}\b(adhesions|scar tissue|knots)\b/i,
  /\breleas(?:e|es|ed|ing)\b (?:\w+ ){0,2}\b(endorphins?|fascia|knots?|trigger points?|toxins?)\b/i,
  /\brewir\w+\b/i,
  /\bdetox\w*\b/i,
  /\brealign\w*\b/i,
  /\bboost\w*\b/i,
  /\bmiracles?\b|\bmiraculous\w*/i,
  /\bproven to\b/i,
  /\b(?:has|have) been shown to\b/i,
  /—/,
];

/** Words that are not in our voice stand only inside quotation marks, or after a "no" or "not". */
export function voice(content: Content, prose: ReadonlyMap<Entry<unknown>, Prose>): Fault[] {
  const inFields = graded(content).flatMap(({ file, data, lineOf }) => [
    { file, line: lineOf(['answer']), text: data.answer },
    ...data.claims.map(({ statement, grade }, index) => ({
      file,
      line: lineOf(['claims', index, 'statement']),
      text: grade === 'refuted' ? '' : statement, // a refuted claim states what was believed
    })),
    ...data.say.map(({ words }, index) => ({
      file,
      line: lineOf(['say', index, 'words']),
      text: words,
    })),
  ]);
  return [...spoken(content, prose, () => true), ...inFields].flatMap(({ file, line, text }) => {
    const own = ownVoice(text);
    const found = NOT_OURS.map((pattern) => pattern.exec(own)).find(
      (match) => match && !isDenied(own, match.index),
    );
    if (!found) return [];
    const message = `not in our own voice: "${found[0]}"`;
    return [
      {
        file,
        line,
        message,
        remedy: 'Say what was found and in whom, or quote it as what people say',
      },
    ];
  });
}

const isDenied = (text: string, at: number) =>
  /\b(no|not|never|nobody|nothing|cannot|without|whether|n't|neither|nor|rather than|instead of)\b[^.]{0,80}$/i.test(
    text.slice(0, at),
  );

const graded = (content: Content) => [...content.mechanisms, ...content.outcomes];

/** Sentences of bodies and of fields that hold running text. */
function spoken(
  content: Content,
  prose: ReadonlyMap<Entry<unknown>, Prose>,
  include: (entry: Entry<unknown>) => boolean,
): Sentence[] {
  const bodies = [...prose]
    .filter(([entry]) => include(entry))
    .flatMap(([{ file }, { blocks }]) => blocks.map(({ text, line }) => ({ file, line, text })));
  const fields = fieldProse(content).map(({ entry, path, text }) => ({
    file: entry.file,
    line: entry.lineOf(path),
    text,
  }));
  return [...bodies, ...fields].flatMap(({ file, line, text }) => locate(file, line, text));
}

/** Sentences of a paragraph with the line on which each begins. */
function locate(file: string, line: number, paragraph: string): Sentence[] {
  let from = 0;
  return sentencesOf(paragraph).map((text) => {
    const first = text.split(' ').slice(0, 4).map(RegExp.escape).join('\\s+');
    const found = new RegExp(first).exec(paragraph.slice(from));
    const at = from + (found?.index ?? 0);
    from = at + 1;
    return { file, line: line + paragraph.slice(0, at).split('\n').length - 1, text };
  });
}
