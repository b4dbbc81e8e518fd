import type { How, Move } from '../types';

/** What a passage counts as for those around it: what only may be telling is none. */
export interface Step {
  readonly move: Move;
  /** Whether it would say that someone tells, or be told itself, if it is telling. */
  readonly how: How | undefined;
  /** The section that counts for it. */
  readonly section: number;
}
