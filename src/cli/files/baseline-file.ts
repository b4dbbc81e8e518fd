import { parseBaseline, type Baseline } from '../../core/index';
import type { FileProblem } from '../result';
import type { Decoded } from './decode';

/** Longer than the baseline of any curriculum. */
export const largestBaseline = 64 * 1024 * 1024;

export const emptyBaseline: Baseline = { marks: {} };

/** What a baseline's file says, or why it cannot be used and what to do. */
export function readBaseline(content: Decoded, path: string): Baseline | FileProblem {
  if (!('text' in content)) return { path, ...content, unread: true };
  return (
    parseBaseline(content.text) ?? {
      path,
      message:
        'This is not a baseline, so every mark counts as new. Write it again: stem-shift check --write-baseline; or name another one with --baseline FILE.',
      unread: true,
    }
  );
}
