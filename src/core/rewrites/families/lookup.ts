import { families } from './index';
import type { Family, Trigger } from './types';

/** One verb that calls for a family. */
export interface VerbEntry {
  /** "over" in "go over". */
  readonly particle: string | undefined;
  readonly takes: Trigger['takes'];
  readonly objects: ReadonlySet<string> | undefined;
  readonly needs: ReadonlySet<string> | undefined;
  readonly never: ReadonlySet<string> | undefined;
  readonly family: Family;
}

export type VerbForm = 'base' | 's' | 'ing' | 'ed';

/** A form of a telling verb: "explaining" is `explain`, `ing`. */
export interface VerbReading {
  readonly lemma: string;
  readonly form: VerbForm;
}

const irregular: Readonly<Record<string, string>> = {
  told: 'tell',
  shown: 'show',
  gave: 'give',
  given: 'give',
  taught: 'teach',
  wrote: 'write',
  written: 'write',
  said: 'say',
  went: 'go',
  gone: 'go',
  did: 'do',
  done: 'do',
  made: 'make',
  ran: 'run',
  brought: 'bring',
  chose: 'choose',
  chosen: 'choose',
  led: 'lead',
  took: 'take',
  taken: 'take',
  drew: 'draw',
};
const doubling = /^(?:recap|run|set|put|let|wrap|begin|get|cut)$/;

/** How much a trigger asks for; the most particular is tried first. */
const particularity = (entry: VerbEntry): number =>
  (entry.objects ? 4 : 0) + (entry.particle ? 2 : 0) + (entry.takes ? 1 : 0);

const entries = new Map<string, VerbEntry[]>();
const forms = new Map<string, VerbReading>();
const nouns = new Map<string, Family>();

for (const family of families) {
  for (const trigger of family.triggers)
    for (const verb of trigger.verbs.split(/\s+/)) addVerb(verb, trigger, family);
  for (const noun of family.nouns?.split(/\s+/) ?? []) nouns.set(noun.replaceAll('_', ' '), family);
}
for (const [form, lemma] of Object.entries(irregular))
  if (entries.has(lemma)) forms.set(form, { lemma, form: 'ed' });
// The most particular comes first, so that "show a video" is not read as "show".
const particles = new Map(
  [...entries].map(([lemma, list]) => [
    lemma,
    [
      ...[...new Set(list.flatMap(({ particle }) => particle ?? []))].sort(
        (one, other) => other.length - one.length,
      ),
      undefined,
    ],
  ]),
);
for (const list of entries.values()) list.sort((one, other) => particularity(other) - particularity(one));

function addVerb(verb: string, trigger: Trigger, family: Family): void {
  const [lemma = '', ...particle] = verb.split('_');
  const list = entries.get(lemma) ?? [];
  list.push({
    particle: particle.join(' ') || undefined,
    takes: trigger.takes,
    objects: trigger.objects ? new Set(trigger.objects.split(/\s+/)) : undefined,
    needs: trigger.needs ? new Set(trigger.needs.split(/\s+/)) : undefined,
    never: trigger.never ? new Set(trigger.never.split(/\s+/)) : undefined,
    family,
  });
  entries.set(lemma, list);
  for (const [form, text] of inflect(lemma)) if (!forms.has(text)) forms.set(text, { lemma, form });
}

function inflect(lemma: string): [VerbForm, string][] {
  const stem = doubling.test(lemma) ? lemma + lemma.slice(-1) : lemma.replace(/e$/, '');
  const ending = /(?:[sxz]|ch|sh|o)$/.test(lemma) ? 'es' : 's';
  const third = /[^aeiou]y$/.test(lemma) ? lemma.replace(/y$/, 'ies') : lemma + ending;
  const past = /[^aeiou]y$/.test(lemma) ? lemma.replace(/y$/, 'ied') : `${stem}ed`;
  return [
    ['base', lemma],
    ['s', third],
    ['ing', `${stem}ing`],
    ['ed', past],
  ];
}

export const verbForm = (word: string): VerbReading | undefined => forms.get(word);
/** Its particles, the longest first and none last: "read aloud" is tried before "read". */
export const particlesOf = (lemma: string): readonly (string | undefined)[] =>
  particles.get(lemma) ?? [undefined];
export const entriesOf = (lemma: string): readonly VerbEntry[] => entries.get(lemma) ?? [];
export const familyOfNoun = (noun: string): Family | undefined => nouns.get(noun);
const byId = new Map(families.map((family) => [family.id, family]));

export const familyOf = (id: string): Family | undefined => byId.get(id);

/** The family with this id; it is an error to ask for one that is not there. */
export function familyCalled(id: string): Family {
  const family = byId.get(id);
  if (!family) throw new Error(`There is no family "${id}".`);
  return family;
}
