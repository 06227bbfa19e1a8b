import { expect, it } from 'vitest';
import { MODES } from '../browser/axe.ts';
import { useBrowser } from '../browser/browse.ts';
import { sweep, unfold } from '../browser/sweep.ts';
import { pagesOf } from '../site/built.ts';

const visit = useBrowser();
const HOUR = 3_600_000;
const addresses = pagesOf('dist').map(({ address }) => address);

it.each(Object.entries(MODES))(
  'finds nothing on any page in mode: %s',
  async (name, { options, look }) => {
    const started = Date.now();
    let seen = 0;
    const findings = await sweep(visit, addresses, options, async (page) => {
      seen += 1;
      await unfold(page);
      return look(page);
    });
    const seconds = Math.round((Date.now() - started) / 1000);
    console.log(
      `axe, ${name}: ${String(seen)} pages, ${String(findings.length)} findings, ${String(seconds)} s`,
    );
    expect(seen).toBe(addresses.length);
    expect(findings).toEqual([]);
  },
  HOUR,
);
