import data from './stems.json';

/** What a coach wants to do with a question: understand, look deeper, open up, or be glad together. */
export const situations = ['clarify', 'probe', 'widen', 'celebrate'] as const;
export type Situation = (typeof situations)[number];

/** Who asks: somebody who leads or coaches, or a colleague who teaches too. */
export const askers = ['leader', 'peer'] as const;
export type Asker = (typeof askers)[number];

/**
 * A question to open a talk about a lesson. The teacher speaks first, and nothing in it judges (after
 * McDonald, Mohr, Dichter & McDonald 2013, The Power of Protocols, and Knight 2007, Instructional Coaching).
 */
export interface Stem {
  readonly id: string;
  readonly situation: Situation;
  readonly from: Asker;
  /** What `{words}` quotes: any place of the lesson or a strength of it; `any` has no `{words}`. */
  readonly about: 'place' | 'strength' | 'any';
  /** With the slots `{words}` and `{learners}`. */
  readonly text: string;
}

export const stems: readonly Stem[] = data as readonly Stem[];

/** The stems for a situation, in the order in which they are offered. */
export const stemsFor = (situation: Situation, from: Asker): Stem[] =>
  stems.filter((stem) => stem.situation === situation && stem.from === from);
