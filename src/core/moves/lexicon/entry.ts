import type { Agent } from '../reading/sentence';
import type { Bits } from './bits';

/** All that the lists know about one word, or about a verb of several words at its first one. */
export interface Entry {
  /** Numbers the words that the lists know, from 1 on; 0 for every other word. */
  readonly number: number;
  verbs: Bits;
  forms: Bits;
  nouns: Bits;
  people: Bits;
  roles: Bits;
  functions: Bits;
  /** What of it is counted over a passage, as bits by `counted`. */
  counted: Bits;
  /** Whom it stands for, if it is a pronoun; "it" and its kin stand for things. */
  pronoun: Agent | undefined;
  /** Who it says that acts: a person, a stand-in or a pronoun that stands for people. */
  agent: Agent | undefined;
  /** How many words the verb has. */
  verbLength: number;
  /** What begins with it, by the number of the second word; longest first. */
  phrases: Map<number, readonly Phrase[]> | undefined;
  /** Whether it is the second word of a phrase. */
  goesOn: boolean;
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

export const createEntry = (number: number): Entry => ({
  number,
  verbs: 0,
  forms: 0,
  nouns: 0,
  people: 0,
  roles: 0,
  functions: 0,
  counted: 0,
  pronoun: undefined,
  agent: undefined,
  verbLength: 1,
  phrases: undefined,
  goesOn: false,
  inside: undefined,
});
