import type { Agent } from '../reading/sentence';
import type { Bits } from './bits';

/** All that the lists know about one word, or about a verb of several words at its first one. */
export interface Entry {
  /** Numbers the words that the lists know, from 1 on; 0 for every other word. */
  readonly number: number;
  /** What of it is counted over a passage, as bits by `counted`. */
  counted: Bits;
  /** One of 30 bits, by its number, if it is the second word of a phrase; else 0. */
  second: Bits;
  /** The union of `second` over all words that follow it in a phrase: most pairs of words are no phrase. */
  seconds: Bits;
  /** What begins with it, by the number of the second word; longest first. */
  phrases: Map<number, readonly Phrase[]> | undefined;
  people: Bits;
  functions: Bits;
  roles: Bits;
  verbs: Bits;
  forms: Bits;
  nouns: Bits;
  /** Whom it stands for, if it is a pronoun; "it" and its kin stand for things. */
  pronoun: Agent | undefined;
  /** Who it says that acts: a person, a stand-in or a pronoun that stands for people. */
  agent: Agent | undefined;
  /** How many words the verb has. */
  verbLength: number;
  /** The same word inside a longer verb or name, once it was asked for. */
  inside: Entry | undefined;
}

/** A phrase of several words. */
export interface Phrase {
  /** Its words behind the second one. */
  readonly rest: readonly Entry[];
  /** What it means as a whole; the first word keeps its own roles and functions in it. */
  readonly entry: Entry;
}

/** In the order in which they are asked for: what is looked at for every word stands together. */
export const createEntry = (number: number): Entry => ({
  number,
  counted: 0,
  second: 0,
  seconds: 0,
  phrases: undefined,
  people: 0,
  functions: 0,
  roles: 0,
  verbs: 0,
  forms: 0,
  nouns: 0,
  pronoun: undefined,
  agent: undefined,
  verbLength: 1,
  inside: undefined,
});
