import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { once } from '../lib/once.ts';
import { delayScripts } from './later-script.ts';
import { joinSpaces } from './spaces.ts';

/** The file that a script loads, where it does nothing else. */
export const passesOnTo = (code: string): string | undefined =>
  /^import\s*"\.\/([\w.-]+)";?\s*$/.exec(code)?.[1];

const SHEET =
  /<link rel="stylesheet" href="([^"]*\/assets\/)([\w.~-]+\.css)"(?: media="(print)")?>/g;

/** A style sheet that a page links, and the only medium that it is for. */
export interface Sheet {
  name: string;
  media: string | undefined;
}

/** A page with one link in place of those to its sheets; `join` names the file that holds them all. */
export function joinSheets(html: string, join: (sheets: Sheet[]) => string): string {
  const links = [...html.matchAll(SHEET)];
  const [first] = links;
  if (!first || links.length < 2) return html;
  const name = join(links.map(([, , sheet = '', media]) => ({ name: sheet, media })));
  const joined = `<link rel="stylesheet" href="${first[1] ?? ''}${name}">`;
  return links.reduce((text, [link], index) => text.replace(link, index === 0 ? joined : ''), html);
}

/**
 * Gives each page one style sheet, and a script without the step that only loads another, after the first
 * paint: on a phone each further file costs a connection or a round trip, and each byte counts.
 */
export const oneFile = (): AstroIntegration => ({
  name: 'one-file',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const site = fileURLToPath(dir);
      const read = (file: string) => readFileSync(join(site, file), 'utf8');
      const scripts = globSync('assets/*.js', { cwd: site }).map((file) => ({
        file,
        code: read(file),
      }));
      const passing = scripts.flatMap(({ file, code }) => {
        const target = passesOnTo(code);
        return target ? [{ file, target }] : [];
      });
      const joinOnce = once((sheets: Sheet[]) => {
        const css = sheets
          .map(({ name, media }) => {
            const rules = read(`assets/${name}`);
            return media ? `@media ${media}{${rules}}` : rules;
          })
          .join('\n');
        const hash = createHash('sha256').update(css).digest('hex').slice(0, 8);
        const name = `page.${hash}.css`;
        writeFileSync(join(site, 'assets', name), css);
        return name;
      });
      const linked = new Set<string>();
      for (const page of globSync('**/*.html', { cwd: site })) {
        const direct = passing.reduce(
          (html, { file, target }) => html.replace(basename(file), target),
          read(page),
        );
        const html = joinSpaces(delayScripts(joinSheets(direct, joinOnce)));
        writeFileSync(join(site, page), html);
        for (const [, , name = ''] of html.matchAll(SHEET)) linked.add(name);
      }
      const needed = (name: string) =>
        linked.has(name) || scripts.some(({ code }) => code.includes(name));
      const left = globSync('assets/*.css', { cwd: site }).filter(
        (file) => !needed(basename(file)),
      );
      for (const file of [...left, ...passing.map(({ file }) => file)]) rmSync(join(site, file));
    },
  },
});
