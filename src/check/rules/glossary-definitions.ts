import { matcherOf, type Matcher } from '../../lib/glossary/matcher.ts';
import { rightNames } from '../../lib/glossary/names.ts';
import { fold, inflections, wordsOf } from '../../lib/glossary/words.ts';
import type { Content, Entry } from '../content.ts';
import type { Fault } from '../fault.ts';
import type { Prose } from '../prose.ts';

const forms = (word: string) => inflections(word.toLowerCase()).map(fold);

const headwords = ({ glossary }: Content): Matcher =>
  matcherOf(glossary.map(({ id, data }) => ({ id, name: data.term, silent: false })));

/** A definition does not use the term it defines. */
export function ownTerm({ glossary }: Content): Fault[] {
  return glossary.flatMap(({ id, file, data, lineOf }): Fault[] => {
    const match = matcherOf([{ id, name: data.term, silent: false }]);
    if (match(data.definition).length === 0) return [];
    const message = `the definition of "${data.term}" uses the term itself`;
    const remedy = 'Say what it is in other words';
    return [{ file, line: lineOf(['definition']), message, remedy }];
  });
}

/** No two definitions rest on each other: whoever looks up one would be sent to the other and back. */
export function mutualDefinitions(content: Content): Fault[] {
  const match = headwords(content);
  const uses = new Map(
    content.glossary.map(({ id, data }) => [
      id,
      new Set(match(data.definition).map((mention) => mention.id)),
    ]),
  );
  return content.glossary.flatMap(({ id, file, lineOf }) =>
    [...(uses.get(id) ?? [])]
      .filter((other) => id < other && uses.get(other)?.has(id))
      .map((other) => ({
        file,
        line: lineOf(['definition']),
        message: `"${id}" is defined by "${other}", and "${other}" by "${id}"`,
        remedy: `Define one of the two without the other; the other stands in content/glossary/${other}.mdx`,
      })),
  );
}

/** Words of a general dictionary that a first-year student still has to be told. */
const TECHNICAL = new Set(
  `afferent agonist antagonist analgesia amygdala autonomic axon biopsy capillary cartilage chemokine
  cohort collagen comparator confounder cortex cortical cortisol covariate crossover cytokine dendrite
  dopamine efferent enzyme epinephrine fascia fibroblast fibrosis ganglion heterogeneity histamine
  homeostasis hormone hypothalamus incidence insula interneuron ischaemia kinase lactate ligand
  lymphocyte macrophage myelin neuron neuronal neuropathic neurotransmitter neutrophil oedema opioid
  oxytocin parasympathetic peptide perfusion phenotype placebo plasma plasticity prevalence
  prostaglandin receptor serotonin sham somatic somatosensory sympathetic synapse thalamus vagus
  variance vasodilation viscera visceral`
    .split(/\s+/)
    .flatMap((word) => forms(word)),
);

/** A technical word in a definition is itself part of a name in the glossary; capitalised names of people are free. */
export function borrowedWords(
  { glossary }: Content,
  _: ReadonlyMap<Entry<unknown>, Prose>,
  words: ReadonlySet<string>,
): Fault[] {
  const technical = new Set([...TECHNICAL, ...[...words].map(fold)]);
  const explained = new Set(
    glossary.flatMap(({ id, data }) =>
      rightNames({ id, ...data }).flatMap((name) =>
        wordsOf(name).flatMap(({ text }) => forms(text)),
      ),
    ),
  );
  return glossary.flatMap(({ file, data, lineOf }) =>
    wordsOf(data.definition)
      .filter(({ text, start }) => start === 0 || !/^\p{Lu}\p{Ll}/u.test(text))
      .filter(({ key }) => technical.has(key) && !explained.has(key))
      .map(({ text }) => ({
        file,
        line: lineOf(['definition']),
        message: `the definition uses the technical word "${text}", which no term of the glossary explains`,
        remedy: 'Say it in plain words, or add a term for it',
      })),
  );
}
