import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findJudge, findProgram } from '../../src/cli/programs.ts';
import { filesOf } from '../site/built.ts';

/** What the Nu HTML checker does not know though a standard has it, with the standard. */
const UNKNOWN: [what: RegExp, standard: string][] = [
  [/at-rule “@property”/, 'CSS Properties and Values API 1'],
  [/Property “(position-area|position-try(-fallbacks)?)”/, 'CSS Anchor Positioning 1'],
  [/Property “container-type”|at-rule “@container”/, 'CSS Conditional Rules 5'],
  [/Property “margin-trim”/, 'CSS Box Model 4; Tailwind asks for it in @supports only'],
  [/Property “vector-effect”/, 'SVG 2'],
];

interface Message {
  type: string;
  url: string;
  lastLine?: number;
  message: string;
}

/** Errors and warnings of the Nu checker in HTML and style sheets of a folder, as "file:line: what". */
function findings(folder: string): string[] {
  const jar = join(findJudge('vnu-jar'), 'build/dist/vnu.jar');
  const run = (...parameters: string[]) => {
    const { stderr, error } = spawnSync(
      findProgram('java'),
      ['-Xss4m', '-jar', jar, '--format', 'json', ...parameters],
      { encoding: 'utf8', maxBuffer: 1e9 },
    );
    if (error) throw error;
    return (JSON.parse(stderr) as { messages: Message[] }).messages;
  };
  const styles = filesOf(folder).filter((file) => /^\/assets\/.*\.css$/.test(file));
  return [
    ...run('--skip-non-html', folder),
    ...(styles.length > 0 ? run('--css', ...styles.map((file) => join(folder, file))) : []),
  ]
    .filter(({ message }) => !UNKNOWN.some(([what]) => what.test(message)))
    .map(({ url, lastLine, message }) => `${url}:${String(lastLine ?? 0)}: ${message}`);
}

it('has nothing for the Nu HTML checker to find in any page or style sheet', () => {
  expect(findings('dist')).toEqual([]);
});

it('would see a fault in a page and in a style sheet', () => {
  const folder = mkdtempSync(join(tmpdir(), 'planted-'));
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="en"><title>x</title><body><p>x</p></body></html><script src="x.js"></script>',
  );
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'assets/x.css'), 'p { colour: red }');
  const found = findings(folder).join('\n');
  expect(found).toContain('index.html:1: Stray start tag “script”.');
  expect(found).toContain("x.css:1: CSS: “colour”: Property “colour” doesn't exist.");
  rmSync(folder, { recursive: true });
});
