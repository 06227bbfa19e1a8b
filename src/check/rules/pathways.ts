import { FAMILIES } from '../../lib/lens.ts';
import { canCarry, SHOWN_IN } from '../../lib/pathway.ts';
import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';

/** A step is carried by claims of its own page that were shown where the step says. */
export function pathways(content: Content): Fault[] {
  return content.mechanisms.flatMap((entry) => {
    const claims = new Map(entry.data.claims.map((claim) => [claim.id, claim]));
    return entry.data.pathway.flatMap(({ step }, index): Fault[] => {
      if (!step) return [];
      const place = (key: number | string) => ({
        file: entry.file,
        line: entry.lineOf(['pathway', index, 'step', ...(key === '' ? [] : ['claims', key])]),
      });
      if (step.shownIn !== 'inferred' && step.claims.length === 0) {
        const message = `the step to stage ${String(index + 1)} is said to be shown in ${step.shownIn} but names no claim`;
        return [
          {
            ...place(''),
            message,
            remedy: 'Name the claims that carry it, or write "shownIn: inferred"',
          },
        ];
      }
      return step.claims.flatMap((id, at): Fault[] => {
        const claim = claims.get(id);
        if (!claim) {
          const message = `the step to stage ${String(index + 1)} names the claim "${id}", which this page does not make`;
          return [
            { ...place(at), message, remedy: `Use one of: ${[...claims.keys()].join(', ')}` },
          ];
        }
        if (step.shownIn === 'inferred' || canCarry(claim, step.shownIn)) return [];
        const accepts = SHOWN_IN[step.shownIn].carriedBy.join(' or ');
        const message = `the step to stage ${String(index + 1)} is said to be shown in ${step.shownIn}, but "${id}" is about ${claim.about}`;
        return [
          { ...place(at), message, remedy: `Name a claim about ${accepts}, or change "shownIn"` },
        ];
      });
    });
  });
}

/** A mechanism's family belongs to its lens. */
export function families(content: Content): Fault[] {
  return content.mechanisms.flatMap(({ file, data, lineOf }): Fault[] => {
    const home = FAMILIES[data.family].lens;
    if (home === data.lens) return [];
    const message = `the family "${data.family}" belongs to the lens "${home}", not "${data.lens}"`;
    return [{ file, line: lineOf(['family']), message, remedy: 'Change the family or the lens' }];
  });
}
