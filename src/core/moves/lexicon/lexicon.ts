import { splitWords } from '../reading/words';
import type { Agent } from '../reading/sentence';
import { bitOf, type Bits } from './bits';
import cueLists from './cues.json';
import { createEntry, type Entry } from './entry';
import functionLists from './function-words.json';
import headLists from './heads.json';
import { inflect, type VerbForm } from './inflect';
import nounLists from './nouns.json';
import peopleLists from './people.json';
import pronounLists from './pronouns.json';
import verbLists from './verbs.json';
import { isDigit } from '../../text/letters';
import { WordMap } from '../../text/word-map';
import { ing, kindOfEnding, kindsOf, listedWords, past, wordKinds } from './word-kinds';

export type { Bits } from './bits';
export type { Entry, Phrase } from './entry';
export type VerbClass = keyof typeof verbLists;
export type NounClass = keyof typeof nounLists;
export type CueClass = keyof typeof cueLists;
export type Person = keyof typeof peopleLists;
export type WordRole = keyof typeof headLists;
export type WordFunction = keyof typeof functionLists;

const keysOf = <Key extends string>(lists: Readonly<Record<Key, unknown>>): readonly Key[] =>
  Object.keys(lists) as Key[];

export const verbClasses = keysOf(verbLists);
export const nounClasses = keysOf(nounLists);
export const cueClasses = keysOf(cueLists);
const persons = keysOf(peopleLists);
const wordRoles = keysOf(headLists);
const wordFunctions = keysOf(functionLists);
const forms: readonly VerbForm[] = ['base', 'third', 'past', 'ing'];

export const verbBit = (name: VerbClass): Bits => bitOf(verbClasses, name);
export const nounBit = (name: NounClass): Bits => bitOf(nounClasses, name);
const cueBit = (name: CueClass): Bits => bitOf(cueClasses, name);
export const personBit = (name: Person): Bits => bitOf(persons, name);
export const roleBit = (name: WordRole): Bits => bitOf(wordRoles, name);
export const functionBit = (name: WordFunction): Bits => bitOf(wordFunctions, name);
export const formBit = (name: VerbForm): Bits => bitOf(forms, name);
/** What begins with a digit. */
export const numeral: Bits = 1 << wordFunctions.length;

/** What is counted over a passage: from which number on the classes of each kind stand, and how many there are. */
export const counted = {
  cues: 0,
  nouns: cueClasses.length,
  kinds: cueClasses.length + nounClasses.length,
  all: cueClasses.length + nounClasses.length + wordKinds.length,
} as const;

const entries: Entry[] = [];
const table = new WordMap<Entry>();

/** The entry of a single word in lower case, which the lexicon knows from now on. */
export function learn(word: string): Entry {
  const known = table.get(word);
  if (known) return known;
  const entry = createEntry(entries.length + 1);
  entry.counted = kindsOf(word) << counted.kinds;
  if (/^\d/.test(word)) entry.functions |= numeral;
  table.set(word, entry);
  entries.push(entry);
  return entry;
}

/** How many words the lexicon knows: what was looked up before it grew may have missed some. */
export const wordsKnown = (): number => entries.length;

/**
 * What the lists know of a word that stands in a text; of most words of a lesson's subject only how they end.
 * @param units of the text
 * @param hash of the word; see `addUnit`
 */
export const lookUp = (units: Uint16Array, from: number, to: number, hash: number): Entry =>
  table.find(units, from, to, hash) ?? unknownWord(units, from, to);

/** What is no word: beyond the end of a sentence. */
export const noEntry: Readonly<Entry> = createEntry(0);

const unknown: Entry = createEntry(0);
const unknownPast: Entry = { ...unknown, counted: past << counted.kinds };
const unknownIng: Entry = { ...unknown, counted: ing << counted.kinds };
const unknownNumeral: Entry = { ...unknown, functions: numeral };

function unknownWord(units: Uint16Array, from: number, to: number): Entry {
  const kinds = kindOfEnding(units, from, to);
  if (isDigit(units[from] ?? 0))
    return kinds === 0 ? unknownNumeral : { ...unknownNumeral, counted: kinds << counted.kinds };
  if (kinds === past) return unknownPast;
  return kinds === ing ? unknownIng : unknown;
}

/** Who is meant by a word that names several of them. */
const named = ['learner', 'teacher', 'standIn'] as const;

/** The meaning of a word or a phrase, to be filled by the lists. */
function meaningOf(text: string): Entry {
  const [first, second, ...rest] = splitWords(text).text.map(learn);
  if (!first) throw new Error(`“${text}” holds no word.`);
  if (!second) return first;
  first.phrases ??= new Map();
  const phrases = first.phrases.get(second.number) ?? [];
  const known = phrases.find(
    (phrase) => phrase.rest.length === rest.length && phrase.rest.every((word, at) => word === rest[at]),
  );
  if (known) return known.entry;
  const entry = { ...createEntry(first.number), verbLength: 2 + rest.length };
  first.phrases.set(
    second.number,
    [...phrases, { rest, entry }].sort((one, other) => other.rest.length - one.rest.length),
  );
  second.second = 1 << (second.number % 30);
  first.seconds |= second.second;
  return entry;
}

for (const name of verbClasses)
  for (const { text, form } of verbLists[name].flatMap(inflect)) {
    const entry = meaningOf(text);
    entry.verbs |= verbBit(name);
    entry.forms |= formBit(form);
  }
for (const name of nounClasses)
  for (const text of nounLists[name]) {
    const entry = meaningOf(text);
    entry.nouns |= nounBit(name);
    entry.counted |= nounBit(name) << counted.nouns;
  }
for (const name of cueClasses)
  for (const text of cueLists[name]) meaningOf(text).counted |= cueBit(name) << counted.cues;
for (const name of persons) for (const text of peopleLists[name]) meaningOf(text).people |= personBit(name);
for (const name of wordRoles) for (const text of headLists[name]) meaningOf(text).roles |= roleBit(name);
for (const name of wordFunctions)
  for (const text of functionLists[name]) learn(text).functions |= functionBit(name);
for (const name of keysOf(pronounLists)) for (const text of pronounLists[name]) learn(text).pronoun = name;
listedWords.forEach(learn);
for (const entry of entries) {
  entry.agent = agentOf(entry);
  const { roles, functions, pronoun } = entry;
  for (const { entry: whole } of [...(entry.phrases?.values() ?? [])].flat()) {
    Object.assign(whole, { roles, functions, pronoun });
    whole.agent = agentOf(whole);
  }
}

/** Whom a word names: a person, a stand-in or a pronoun that stands for people. */
function agentOf({ pronoun, people }: Entry): Agent | undefined {
  if (pronoun !== undefined && pronoun !== 'thing') return pronoun;
  return named.find((name) => people & personBit(name));
}

/** An entry with another meaning at the same word. */
export function withMeaning(
  entry: Readonly<Entry>,
  meaning: Readonly<Partial<Pick<Entry, 'verbs' | 'forms' | 'people' | 'nouns'>>>,
): Entry {
  const changed = Object.assign(createEntry(entry.number), entry, meaning, { inside: undefined });
  changed.agent = agentOf(changed);
  return changed;
}

/** The same word inside a longer verb ("over" in "go over") or name: it does nothing of its own. */
export const insideOf = (entry: Entry): Entry =>
  (entry.inside ??=
    entry.verbs === 0 && entry.forms === 0 && entry.people === 0
      ? entry
      : withMeaning(entry, { verbs: 0, forms: 0, people: 0 }));
