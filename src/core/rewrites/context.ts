import type { Lesson, Passage } from '../lesson/types';
import type { MoveReading, MovesReading } from '../moves/types';

/** What is known about the passage that rewrites are wanted for. */
export interface PassageContext {
  readonly lesson: Lesson;
  readonly moves: MovesReading;
  readonly passage: Passage;
  readonly reading: MoveReading;
  readonly isKnownLower: (word: string) => boolean;
  readonly headingTopic: () => string | undefined;
}
