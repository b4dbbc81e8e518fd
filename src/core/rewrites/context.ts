import type { Lesson, Passage } from '../lesson/types';
import type { MoveReading } from '../moves/types';

/** What is known about the passage that rewrites are wanted for. */
export interface PassageContext {
  readonly lesson: Lesson;
  readonly passage: Passage;
  readonly reading: MoveReading;
  readonly isKnownLower: (word: string) => boolean;
  readonly headingTopic: () => string | undefined;
}
