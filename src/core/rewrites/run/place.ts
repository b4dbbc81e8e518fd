import type { TextEdit } from '../types';

/** Where new steps go beside those that tell. */
export interface ToldPlace {
  /** A new step before what was told. */
  readonly before: (words: string) => TextEdit;
  /** A step behind it. */
  readonly after: (words: string) => TextEdit;
}
