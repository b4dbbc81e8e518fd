import type { Bits } from '../lexicon/lexicon';

/** What a sentence is, by its form. A label ends in a colon or names something without saying anything of it. */
export const moods = ['imperative', 'statement', 'question', 'label', 'fragment'] as const;
export type Mood = (typeof moods)[number];

/**
 * Who acts. `unnamed`: an imperative that names nobody. `prompted`: learners whom somebody has, lets or asks
 * to act. `thing`: anything that is no person and no stand-in.
 */
export const agents = [
  'unnamed',
  'teacher',
  'learner',
  'prompted',
  'you',
  'we',
  'i',
  'standIn',
  'thing',
] as const;
export type Agent = (typeof agents)[number];

/** What opens a sentence before its main clause. */
export type Opening = 'condition' | 'time' | 'purpose' | 'other' | undefined;

/** Somebody does something: a verb with its agent. */
export interface Action {
  /** Index of the verb in the words. */
  readonly word: number;
  readonly verbs: Bits;
  readonly agent: Agent;
  readonly negated: boolean;
}

export interface Sentence {
  /** Indices of its first word and of the one after its last. */
  readonly from: number;
  readonly to: number;
  readonly mood: Mood;
  /** The word its main clause begins with, after labels, openers and opening clauses. */
  readonly head: number;
  readonly subject: Agent | undefined;
  readonly opening: Opening;
  /** The words before a colon near its beginning, as indices; absent where there is none. */
  readonly label: { readonly from: number; readonly to: number } | undefined;
  /** Whether a telling is followed by what is told: "explain that", "point out how". */
  readonly tellsThat: boolean;
  readonly tellsHow: boolean;
  /** "X is a Y", "X are ..." with a subject that is no person. */
  readonly defines: boolean;
  readonly actions: readonly Action[];
}

export const agentNumber: Readonly<Record<Agent, number>> = Object.fromEntries(
  agents.map((agent, index) => [agent, index]),
) as Record<Agent, number>;
