import type { RewriteKind } from '../types';

/** What the telling verb takes: "explain that ...", "how ...", "how to ...", "what ...", or a thing. */
export type Complement = 'that' | 'why' | 'how' | 'how-to' | 'what' | 'thing';

/**
 * Where a prompt goes. `instead`: it takes the place of the telling, which becomes "Listen for". `before` and
 * `after`: what happens stays (a video, a demonstration), and learners think before or after it.
 */
export type Placement = 'instead' | 'before' | 'after';

/** Which words of a plan call for a family. */
export interface Trigger {
  /** Verbs in their plain form; a particle is joined: "explain tell go_over". */
  readonly verbs: string;
  /** What the verb must take; anything where this is absent. */
  readonly takes?: readonly Complement[];
  /** Words, one of which must come somewhere behind the verb. */
  readonly needs?: string;
  /** Words that must not come right after the verb. */
  readonly never?: string;
  /** Nouns, one of which must be among the first words of what the verb takes. */
  readonly objects?: string;
}

/**
 * One prompt in its forms, the best that can be filled is used. `{Q}` is a whole question made of the clause
 * ("How do you think plants make food?"), `{X}` the topic as a noun phrase or a clause.
 */
export interface Prompt {
  readonly placement?: Placement;
  /** Who thinks together, where the prompt says more than "pairs". */
  readonly together?: 'groups' | 'class';
  readonly question?: string;
  readonly topic?: string;
  /** For topics that are something people do, "setting up a board", where the other form would not fit them. */
  readonly doing?: string;
  /** Needs no slot. */
  readonly bare: string;
  /** For kindergarten to grade 2; the first sentence of the others where this is absent. May hold `{X}`. */
  readonly young?: string;
  /** For colleagues, where the words for students would sound wrong. May hold `{X}`. */
  readonly staff?: string;
}

/** A way of telling, and what to ask in its place. */
export interface Family {
  readonly id: string;
  /** Name and year of the practice that the prompts draw on. */
  readonly source: string;
  readonly triggers: readonly Trigger[];
  /** Nouns that name the telling in a heading-like line: "Lecture: cells". Joined words with `_`. */
  readonly nouns?: string;
  /** For all prompts that do not say otherwise; `instead` where absent. */
  readonly placement?: Placement;
  /** Whether the topic may come from the section's heading where the passage itself names none. */
  readonly headingFits?: boolean;
  /** Whether its prompts say nothing to a class unless they name what is told; without a slot none is offered. */
  readonly needsSlot?: boolean;
  /** Whether its prompts speak to colleagues only; learners get `tell-students`. */
  readonly colleaguesOnly?: boolean;
  /** Whether a passage of any move may call for it: the teacher decides, or asks closed questions. */
  readonly anyMove?: boolean;
  readonly prompts: Partial<Readonly<Record<RewriteKind, Prompt>>>;
}
