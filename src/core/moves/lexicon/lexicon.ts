import { splitWords } from '../reading/words';
import cueLists from './cues.json';
import headLists from './heads.json';
import { inflect, type VerbForm } from './inflect';
import nounLists from './nouns.json';
import peopleLists from './people.json';
import verbLists from './verbs.json';

export type VerbClass = keyof typeof verbLists;
export type NounClass = keyof typeof nounLists;
export type CueClass = keyof typeof cueLists;
export type Person = keyof typeof peopleLists;
export type WordRole = keyof typeof headLists;

const keysOf = <Key extends string>(lists: Readonly<Record<Key, unknown>>): readonly Key[] =>
  Object.keys(lists) as Key[];

export const verbClasses = keysOf(verbLists);
export const nounClasses = keysOf(nounLists);
export const cueClasses = keysOf(cueLists);
export const persons = keysOf(peopleLists);
const wordRoles = keysOf(headLists);
const forms: readonly VerbForm[] = ['base', 'third', 'past', 'ing'];

/** A set of classes of one kind as bits: class number n is bit n. */
export type Bits = number;

const bitOf = <Key>(keys: readonly Key[], key: Key): Bits => 1 << keys.indexOf(key);
export const verbBit = (name: VerbClass): Bits => bitOf(verbClasses, name);
export const nounBit = (name: NounClass): Bits => bitOf(nounClasses, name);
export const cueBit = (name: CueClass): Bits => bitOf(cueClasses, name);
export const personBit = (name: Person): Bits => bitOf(persons, name);
export const roleBit = (name: WordRole): Bits => bitOf(wordRoles, name);
export const formBit = (name: VerbForm): Bits => bitOf(forms, name);

/** All that the lists know about one word or phrase. */
export interface Entry {
  verbs: Bits;
  forms: Bits;
  nouns: Bits;
  cues: Bits;
  people: Bits;
  roles: Bits;
}

/** A phrase of several words, without the first one. */
export interface Phrase {
  readonly rest: readonly string[];
  readonly entry: Entry;
}

/** What a word may be on its own, and the phrases that begin with it, longest first. */
export interface Lemma {
  readonly entry: Entry;
  readonly phrases: Phrase[];
}

const emptyEntry = (): Entry => ({ verbs: 0, forms: 0, nouns: 0, cues: 0, people: 0, roles: 0 });
export const noEntry: Readonly<Entry> = emptyEntry();

const lemmas = new Map<string, Lemma>();

/** The lists' knowledge of a word in lower case; `undefined` for most words of a lesson's subject. */
export const lookUp = (word: string): Lemma | undefined => lemmas.get(word);

function entryOf(text: string): Entry {
  const [first = '', ...rest] = splitWords(text).text;
  const lemma = lemmas.get(first) ?? { entry: emptyEntry(), phrases: [] };
  lemmas.set(first, lemma);
  if (rest.length === 0) return lemma.entry;
  const known = lemma.phrases.find((phrase) => phrase.rest.join(' ') === rest.join(' '));
  if (known) return known.entry;
  const phrase = { rest, entry: emptyEntry() };
  lemma.phrases.push(phrase);
  lemma.phrases.sort((one, other) => other.rest.length - one.rest.length);
  return phrase.entry;
}

for (const name of verbClasses) {
  for (const { text, form } of verbLists[name].flatMap(inflect)) {
    const entry = entryOf(text);
    entry.verbs |= verbBit(name);
    entry.forms |= formBit(form);
  }
}
for (const name of nounClasses) for (const text of nounLists[name]) entryOf(text).nouns |= nounBit(name);
for (const name of cueClasses) for (const text of cueLists[name]) entryOf(text).cues |= cueBit(name);
for (const name of persons) for (const text of peopleLists[name]) entryOf(text).people |= personBit(name);
for (const name of wordRoles) for (const text of headLists[name]) entryOf(text).roles |= roleBit(name);
