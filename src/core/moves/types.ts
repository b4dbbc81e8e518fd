import type { Span } from '../text/span';

/**
 * What a passage does. `deliver`: the teacher or a stand-in (video, slides, reading, guest) tells and
 * nobody else thinks. `coach`: the teacher acts so that learners think. `student`: learners produce.
 * `other`: nothing is taught or learned in it.
 */
export type Move = 'deliver' | 'coach' | 'student' | 'other';

/** Whether a `deliver` passage says that someone tells (`act`), or is itself what is told (`content`). */
export type How = 'act' | 'content';

/** Marks belong in plans; handouts are written to learners, guides to people who teach. */
export type DocumentKind = 'plan' | 'handout' | 'guide' | 'other';

/** How sure a reading is, in the words that teachers see. */
export type Confidence = 'clear' | 'likely' | 'possible';

/** The exact words that made us say so. The span is absolute, in UTF-16 offsets of the lesson. */
export interface Evidence {
  readonly span: Span;
  readonly text: string;
  /** What these words say, in two or three plain words: "telling", "learners receive", "a demonstration". */
  readonly says: string;
}

/** Why telling is gentler here, for the severity and the wording of a mark. */
export type Grace = 'after-exploring' | 'before-acting' | 'short' | 'on-request' | 'fading-example';

/** The move of one passage of the lesson, by the passage's index. */
export interface MoveReading {
  readonly passage: number;
  readonly move: Move;
  readonly how: How | undefined;
  readonly confidence: Confidence;
  readonly evidence: readonly Evidence[];
  /** One plain sentence, for `deliver` only: why this reads as telling. */
  readonly reason: string | undefined;
  readonly grace: Grace | undefined;
}

/** Neighbouring `deliver` passages that share one mark, with no learner's thinking between them. */
export interface Run {
  /** Indices of the passages, in order; at least one. */
  readonly passages: readonly number[];
  /** Of the whole stretch of telling that begins with this run, where the plan says how long it takes. */
  readonly minutes: number | undefined;
  /** How many passages that stretch has. */
  readonly steps: number;
}

export interface MovesReading {
  readonly document: DocumentKind;
  /** One for each passage of the lesson, in order. */
  readonly passages: readonly MoveReading[];
  readonly runs: readonly Run[];
}
